import { chartKinds, valuesOf } from '../chart.ts';
import type { BriefData } from '../schema/brief.ts';

/** The charts of which no row that is left has a value: there is nothing to draw, and a table of blanks says nothing. */
export const hollowCharts = ({ figures = [], language = 'en' }: BriefData): typeof figures =>
  figures.filter(
    (figure) =>
      chartKinds.some((kind) => kind === figure.kind) &&
      figure.rows !== undefined &&
      valuesOf(figure, language)
        .flat()
        .every(({ kind }) => kind === 'missing'),
  );
