import { isChartKind } from '../brief/chart.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { isPlaced } from '../template/helpers/placed.ts';

/** Says of a map without a place to show that only its words are printed. Charts that cannot be drawn are the brief's to find. */
export const tellUndrawn = ({ data, positions }: ReleasedBrief, report: Report): void => {
  const mapped = (data.places?.items ?? []).some(isPlaced);
  for (const figure of data.figures ?? []) {
    const { kind } = figure;
    if (kind === 'table' || kind === 'picture' || isChartKind(kind) || mapped) continue;
    const span = positions.valueOf(figure, 'kind');
    report(diagnostic('figure-in-words', { kind }, { span }));
  }
};
