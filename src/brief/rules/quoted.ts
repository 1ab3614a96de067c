import { isMapping } from '../claims.ts';
import type { Facts, TextFact } from '../facts.ts';
import { quote } from '../schema/cast.ts';

/** Runs in quotation marks of the kinds in use: somebody else's words. */
const quotedRun = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’(?!\p{L})/gu;

/** The text with what is quoted in it blanked out; all else stays where it was. */
export const withoutQuotedRuns = (text: string): string =>
  text.replace(quotedRun, (run) => ' '.repeat(run.length));

/** Values that are a quotation as a whole: passages, and original words. */
const quotations = ({ mappings }: Facts): ReadonlySet<unknown> =>
  new Set(
    mappings
      .filter(({ schema }) => schema === quote)
      .flatMap(({ value: { text, original } }) => [
        ...(Array.isArray(text) ? text : [text]),
        isMapping(original) ? original.text : undefined,
      ]),
  );

/** The texts of a brief that its writer words: all but quotations, ids and the like. */
export const ownTexts = (facts: Facts): readonly TextFact[] => {
  const quoted = quotations(facts);
  return facts.texts.filter(
    ({ value, annotation }) =>
      annotation.text !== undefined && annotation.text !== 'date' && !quoted.has(value),
  );
};
