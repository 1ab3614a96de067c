import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { quoted } from '../trap/quoted.ts';
import { type Located, type LocatedScalar, nodeName } from '../tree.ts';
import { numberOf } from './number.ts';
import { expectationOf, type Unwrapped } from './schema.ts';
import type { Shaper, Slot } from './shaper.ts';

const listHint = ({ text, span }: LocatedScalar): readonly Hint[] => {
  if (text.includes('\n')) return [];
  const entry = /^[\w./ -]+$/.test(text) ? text : quoted(text);
  const message = 'put it in brackets, or each entry on a line of its own after `- `';
  return [{ message, span, replacement: `[${entry}]` }];
};

const booleanHint = ({ text, span }: LocatedScalar): readonly Hint[] => {
  if (!/^(yes|no|on|off|y|n|true|false)$/i.test(text)) return [];
  const replacement = /^(yes|on|y|true)$/i.test(text) ? 'true' : 'false';
  return [{ message: `write \`${replacement}\``, span, replacement }];
};

const numberHint = ({ text, style, span }: LocatedScalar): readonly Hint[] => {
  const comma = text.replace(',', '.');
  if (numberOf(comma) === undefined) return [];
  const message = style === 'quoted' ? 'take the quotes off' : 'a number has a point before its decimals';
  return [{ message, span, replacement: comma }];
};

const hintsFor = (expected: string, node: Located): readonly Hint[] => {
  if (node.kind !== 'scalar') return [];
  if (expected === 'a list') return listHint(node);
  if (expected === '`true` or `false`') return booleanHint(node);
  return expected === 'a number' ? numberHint(node) : [];
};

/** Reports that a list, a mapping, a number or text stands where the schema has another of them. */
export const reportWrongType = (shaper: Shaper, slot: Slot, wanted: Unwrapped, node: Located): void => {
  const place = typeof slot.key === 'number' ? `entry ${slot.key + 1}` : `\`${slot.key}\``;
  const expected = expectationOf(wanted, shaper.annotationOf);
  const details = { span: node.span, hints: hintsFor(expected, node) };
  shaper.report(diagnostic('wrong-type', { place, expected, found: nodeName(node) }, details));
};
