import { piecesOf } from './pieces.ts';

/** The most letters that a marked change may stand for. */
const longestChange = 2_000;

const letter = /[\p{L}\p{N}]/u;

/** True where the piece begins and ends with the words of the text, and not within them. */
const isWhole = (text: string, at: number, piece: string): boolean => {
  const end = at + piece.length;
  const cutsIn = letter.test(piece.charAt(0)) && letter.test(text.charAt(at - 1));
  const cutsOut = letter.test(piece.charAt(piece.length - 1)) && letter.test(text.charAt(end));
  return !cutsIn && !cutsOut;
};

/** Every place where a piece stands, from a place on. */
function* placesOf(text: string, piece: string, from: number): Generator<number> {
  for (let at = text.indexOf(piece, from); at !== -1; at = text.indexOf(piece, at + 1))
    if (isWhole(text, at, piece)) yield at;
}

/** Where the pieces end that follow each other from a place on; `undefined` where one of them does not follow. */
const endOf = (text: string, pieces: readonly string[], start: number): number | undefined => {
  let end = start;
  for (const [index, piece] of pieces.entries()) {
    const [at] = placesOf(text, piece, end);
    if (at === undefined || (index > 0 && at - end > longestChange)) return undefined;
    end = at + piece.length;
  }
  return end;
};

const passageEnd = (text: string, passage: string, from: number): number | undefined => {
  const pieces = piecesOf(passage);
  const [first] = pieces;
  if (first === undefined) return from;
  for (const at of placesOf(text, first, from)) {
    const end = endOf(text, pieces, at);
    if (end !== undefined) return end;
  }
  return undefined;
};

/**
 * Looks for the passages of an interrupted quotation in a source's text, one after the other.
 * @param text normal, as `normal` makes it
 * @returns the first passage that is not there, or not after the one before it; `undefined` where all are
 */
export const missingPassage = (text: string, passages: readonly string[]): string | undefined => {
  let from = 0;
  for (const passage of passages) {
    const end = passageEnd(text, passage, from);
    if (end === undefined) return passage;
    from = end;
  }
  return undefined;
};
