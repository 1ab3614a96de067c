import LineBreaker from 'linebreak';
import { remember } from './remember.ts';

/** A place where a line may end. */
export interface LineBreak {
  /** Offset of the next line's first code unit. */
  readonly offset: number;
  /** Where the line's ink ends: the white space after it hangs over the edge. */
  readonly inkEnd: number;
  /** True where the line must end. */
  readonly required: boolean;
}

export interface LineBreaks {
  /** As Unicode's UAX #14 has it. */
  readonly plain: readonly LineBreak[];
  /** The same without the breaks within web addresses, paths and e-mail addresses; `plain` itself where there are none. */
  readonly whole: readonly LineBreak[];
}

const addressMark = /[/\\@]|www\./;
/** White space but the kinds that hold words together. */
const hanging = /[^\S\u00a0\u202f\u2007]|\u200b/;

const inkEndBefore = (text: string, offset: number, from: number): number => {
  let end = offset;
  while (end > from && hanging.test(text[end - 1] ?? '')) end--;
  return end;
};

const plainBreaks = (text: string): readonly LineBreak[] => {
  const breaks: LineBreak[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const inkEnd = inkEndBefore(text, next.position, from);
    breaks.push({ offset: next.position, inkEnd, required: next.required });
    from = next.position;
  }
  return breaks;
};

/** True for each code unit of `text` that stands in an address. */
const addressesOf = (text: string): Uint8Array => {
  const marks = new Uint8Array(text.length);
  for (const { 0: token, index } of text.matchAll(/\S+/g))
    if (addressMark.test(token)) marks.fill(1, index, index + token.length);
  return marks;
};

const wholeBreaks = (text: string, plain: readonly LineBreak[]): readonly LineBreak[] => {
  const address = addressesOf(text);
  return plain.filter(
    ({ offset, required }) => required || address[offset - 1] !== 1 || address[offset] !== 1,
  );
};

/** Every place where a text's lines may end, in order; the end of the text is the last. Remembered by text. */
export const breaksOf: (text: string) => LineBreaks = remember((text) => {
  if (text === '') return { plain: [], whole: [] };
  const plain = plainBreaks(text);
  return { plain, whole: addressMark.test(text) ? wholeBreaks(text, plain) : plain };
});
