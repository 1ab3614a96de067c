import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { valuesOf } from '../chart.ts';
import { chartsIn, languageOf } from './charts.ts';
import type { Rule } from './rule.ts';

/** A chart has something to draw: a row, a column of values, and a value. */
export const chartValues: Rule = (facts, report) => {
  for (const chart of chartsIn(facts)) {
    const readings = valuesOf(chart, languageOf(facts)).flat();
    if (readings.some(({ kind }) => kind !== 'missing')) continue;
    const { value, span } = chart.fact;
    const place = facts.positions.valueOf(value, 'rows') ?? span;
    report(diagnostic('chart-without-values', { kind: chart.kind }, { span: place }));
  }
};
