import type { Inline } from '../../document/node.ts';
import { paragraphOf } from '../blocks/paragraph-of.ts';
import { textAtom } from '../blocks/text-atom.ts';
import type { Setting } from '../context.ts';
import { cutsIn } from '../fit/cuts.ts';
import { leastShrink, smallestSizes } from '../fit/ladder.ts';
import type { Atom } from '../piece.ts';
import type { Role } from '../role.ts';

/** A paragraph at a size at which it takes no more than so many lines, or at its smallest. */
export interface Fitted {
  readonly atom: Atom;
  readonly shrink: number;
  readonly lines: number;
}

const linesOf = (atom: Atom): number => (atom.piece.kind === 'text' ? atom.piece.lines.length : 0);

/** @returns the paragraph at that size; `undefined` where it has no words */
export const paragraphAt = (
  inlines: readonly Inline[],
  role: Role,
  setting: Setting,
  shrink: number,
): Atom | undefined => {
  const sized = { ...setting, shrink };
  const [prose] = paragraphOf(inlines, role, sized);
  return prose ? textAtom(prose, sized) : undefined;
};

/** The largest size of the role at which the words take at most so many lines, no more of them cut than must be; else the smallest. */
export const fitLines = (
  inlines: readonly Inline[],
  role: Role,
  setting: Setting,
  maximumLines: number,
): Fitted | undefined => {
  const at = (shrink: number): Atom | undefined => paragraphAt(inlines, role, setting, shrink);
  const cutsAt = (atom: Atom | undefined): number => (atom ? cutsIn([atom]) : 0);
  const isWhole = (atom: Atom): boolean => {
    const cuts = cutsAt(atom);
    return cuts === 0 || cuts <= cutsAt(at(smallestSizes));
  };
  const shrink = leastShrink((candidate) => {
    const atom = at(candidate);
    return atom === undefined || (linesOf(atom) <= maximumLines && isWhole(atom));
  });
  const atom = at(shrink);
  return atom ? { atom, shrink, lines: linesOf(atom) } : undefined;
};

/** How far words may shrink to save a line that would hold little. */
const thrift = 0.5;

/** Like `fitLines`, but words that nearly fit one line less are set a little smaller for it. */
export const fitLinesThriftily = (
  inlines: readonly Inline[],
  role: Role,
  setting: Setting,
  maximumLines: number,
): Fitted | undefined => {
  const fitted = fitLines(inlines, role, setting, maximumLines);
  if (!fitted || fitted.lines < 2) return fitted;
  const shorter = fitLines(inlines, role, setting, fitted.lines - 1);
  return shorter && shorter.lines < fitted.lines && shorter.shrink <= thrift ? shorter : fitted;
};
