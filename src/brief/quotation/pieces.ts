import { normal } from './normal.ts';

/** An ellipsis, in brackets or not, or words in brackets: what the writer has left out or put in, and says so. */
const change = /\s*(?:\[[^\]]*\]|\((?:…|\.\.\.)\)|…|\.\.\.)\s*/;

/** One stop or comma that closes a quotation may be the writer's own. */
const closing = /[.,]["']?$/;

/**
 * The pieces of a quoted passage that must stand in its source to the letter, in this order: what stands between marked
 * changes. A passage of nothing but changes has none.
 */
export const piecesOf = (passage: string): readonly string[] => {
  const pieces = normal(passage)
    .split(change)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.map((piece, index) => (index === pieces.length - 1 ? piece.replace(closing, '') : piece));
};
