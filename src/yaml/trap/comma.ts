import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Shaper } from '../shape/shaper.ts';
import type { LocatedMapping, LocatedPair, LocatedScalar } from '../tree.ts';
import { quoted } from './quoted.ts';

/** The text of a pair together with the pieces that commas cut from it. */
const joined = ({ source }: Shaper, pair: LocatedPair, last: LocatedPair): LocatedScalar => {
  const start = pair.value.span.start.offset;
  const end = last.keySpan.end.offset;
  const text = source.text.slice(start, end).replace(/\s*\n\s*/g, ' ');
  return { kind: 'scalar', span: source.spanOf(start, end), style: 'quoted', text, comment: undefined };
};

const isPiece = (pair: LocatedPair, keys: object): boolean => pair.bare && !Object.hasOwn(keys, pair.key);

/**
 * `{ text: The Guard, and its proxies }` is cut at the comma: the rest is a key without a value. Where the schema has no
 * such key it is reported, and read as the one text it was meant to be.
 */
export const meantByComma = (shaper: Shaper, mapping: LocatedMapping, keys: object): LocatedMapping => {
  if (!mapping.flow || !mapping.pairs.some((pair) => isPiece(pair, keys))) return mapping;
  const pairs: LocatedPair[] = [];
  let run: LocatedPair[] = [];
  const close = (): void => {
    const before = pairs.at(-1);
    const last = run.at(-1);
    if (!last) return;
    if (before?.value.kind === 'scalar' && before.value.style === 'plain') {
      const value = joined(shaper, before, last);
      const hints = [
        { message: 'put the text in quotes', span: value.span, replacement: quoted(value.text) },
      ];
      shaper.report(diagnostic('comma-in-text', { rest: last.key }, { span: value.span, hints }));
      pairs[pairs.length - 1] = { ...before, value };
    } else pairs.push(...run);
    run = [];
  };
  for (const pair of mapping.pairs) {
    if (isPiece(pair, keys)) run.push(pair);
    else {
      close();
      pairs.push(pair);
    }
  }
  close();
  return { ...mapping, pairs };
};
