import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping } from '../claims.ts';
import { figure } from '../schema/block.ts';
import type { Rule } from './rule.ts';

/** What each kind of figure is drawn from. A map is drawn from the brief's places. */
const needs: Readonly<Record<string, readonly string[]>> = {
  table: ['columns', 'rows'],
  bar: ['columns', 'rows'],
  grouped: ['columns', 'rows'],
  stacked: ['columns', 'rows'],
  line: ['columns', 'rows'],
  area: ['columns', 'rows'],
  dot: ['columns', 'rows'],
  map: [],
  picture: ['file', 'alt'],
};

/** A figure has the data that its kind is drawn from. */
export const figures: Rule = ({ mappings, positions, draft }, report) => {
  for (const { value, schema, span } of mappings) {
    const { kind } = value;
    if (schema !== figure || typeof kind !== 'string') continue;
    const lacking = (Object.hasOwn(needs, kind) ? (needs[kind] ?? []) : []).filter((key) => !(key in value));
    const place = positions.valueOf(value, 'kind') ?? span;
    if (lacking.length > 0) {
      report(diagnostic('figure-without-data', { kind, lacking: lacking.join('` and `') }, { span: place }));
    } else if (kind === 'map' && !isMapping(draft.places)) {
      report(diagnostic('figure-without-data', { kind, lacking: 'places' }, { span: place }));
    }
  }
};
