import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { valuesOf } from '../chart.ts';
import { chartsIn, languageOf } from './charts.ts';
import type { Rule } from './rule.ts';

/** An area has a value everywhere, and several stand on each other: else its lines are drawn. */
export const chartArea: Rule = (facts, report) => {
  for (const chart of chartsIn(facts)) {
    const readings = valuesOf(chart, languageOf(facts)).flat();
    if (chart.kind !== 'area' || readings.some(({ kind }) => kind === 'words')) continue;
    const several = chart.columns.length > 2;
    const gap = readings.some(({ kind }) => kind === 'missing');
    const below = readings.some((each) => each.kind === 'number' && each.plain.startsWith('-'));
    if (!gap && !(several && below) && chart.rows.length > 1) continue;
    const span = facts.positions.valueOf(chart.fact.value, 'kind') ?? chart.fact.span;
    report(diagnostic('area-as-lines', {}, { span }));
  }
};
