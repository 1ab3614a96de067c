import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { mostRows, mostSeries } from '../chart.ts';
import { chartsIn } from './charts.ts';
import type { Rule } from './rule.ts';

/** A chart has no more series and rows than can be told apart and read. */
export const chartSize: Rule = (facts, report) => {
  const { positions } = facts;
  for (const { fact, kind, columns, rows } of chartsIn(facts)) {
    const tell = (key: 'columns' | 'rows', found: number, what: string, most: number): void => {
      if (found <= most) return;
      const span = positions.keyOf(fact.value, key) ?? fact.span;
      report(diagnostic('chart-too-large', { kind, found, what, most }, { span }));
    };
    tell('columns', columns.length - 1, 'series', mostSeries);
    tell('rows', rows.length, 'rows', mostRows(kind));
  }
};
