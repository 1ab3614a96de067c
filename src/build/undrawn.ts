import type { ReleasedBrief } from '../brief/release.ts';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';

/** Says of each chart that it stands as a table, and of each map and picture that only its words are printed. */
export const tellUndrawn = ({ data, positions }: ReleasedBrief, report: Report): void => {
  for (const figure of data.figures ?? []) {
    const { kind, rows } = figure;
    if (kind === 'table') continue;
    const span = positions.valueOf(figure, 'kind');
    report(diagnostic(rows ? 'chart-as-table' : 'figure-in-words', { kind }, { span }));
  }
};
