import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { block } from '../schema/block.ts';
import type { Rule } from './rule.ts';

const kinds = Object.keys(block.shape)
  .filter((key) => key !== 'marking')
  .join(', ');

/** A block of a section is one thing: text, a list, a table, a quote or a figure. */
export const blocks: Rule = ({ mappings, positions }, report) => {
  for (const { value, schema, span } of mappings) {
    const keys = Object.keys(value).filter((key) => key !== 'marking');
    if (schema !== block || keys.length === 1) continue;
    const second = keys[1];
    const place = second === undefined ? span : (positions.keyOf(value, second) ?? span);
    report(diagnostic('block-of-one', { found: keys.length, kinds }, { span: place }));
  }
};
