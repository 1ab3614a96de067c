import { isChartKind } from '../brief/chart.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';

/** Says of each map and picture that only its words are printed. Charts that cannot be drawn are the brief's to find. */
export const tellUndrawn = ({ data, positions }: ReleasedBrief, report: Report): void => {
  for (const figure of data.figures ?? []) {
    const { kind } = figure;
    if (kind === 'table' || isChartKind(kind)) continue;
    const span = positions.valueOf(figure, 'kind');
    report(diagnostic('figure-in-words', { kind }, { span }));
  }
};
