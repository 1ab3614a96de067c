import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { compose } from '../blocks/blocks.ts';
import type { Setting } from '../context.ts';
import type { Atom, Piece } from '../piece.ts';
import type { SceneRun } from '../scene.ts';
import type { FittedRegion } from './fit-regions.ts';

const runsIn = (piece: Piece): readonly SceneRun[] => {
  switch (piece.kind) {
    case 'text':
      return piece.paragraph.runs;
    case 'row':
      return flatMapped(piece.cells, (cell) => flatMapped(cell.atoms, (atom) => runsIn(atom.piece)));
    case 'cards':
      return flatMapped(piece.cards, (card) => flatMapped(card.body, (atom) => runsIn(atom.piece)));
    case 'figure':
      return [];
  }
};

/** The size of most of the letters. */
const mainSize = (atoms: readonly Atom[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of flatMapped(atoms, (atom) => runsIn(atom.piece)))
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
};

interface Shrinking {
  readonly from: number;
  readonly to: number;
  readonly span: Span | undefined;
}

const shrinkingOf = (region: FittedRegion, setting: Setting): readonly Shrinking[] => {
  const { shrink, cardsPerRow, blocks, box } = region;
  if (shrink === 0) return [];
  const atoms = region.pages.flat();
  const largest = compose(blocks, { ...setting, width: box.width, room: box.height, cardsPerRow });
  const [from, to] = [mainSize(largest), mainSize(atoms)];
  return to < from ? [{ from, to, span: atoms.find((atom) => atom.brief)?.brief }] : [];
};

/** Says that text was set smaller than its largest size, once for regions that share it. */
export const tellShrinking = (regions: readonly FittedRegion[], slide: string, setting: Setting): void => {
  const told = new Set<string>();
  for (const { from, to, span } of flatMapped(regions, (region) => shrinkingOf(region, setting))) {
    const key = `${from} ${to}`;
    if (!told.has(key)) setting.context.report(diagnostic('text-shrunk', { slide, from, to }, { span }));
    told.add(key);
  }
};

export const tellSplit = (parts: number, slide: string, span: Span | undefined, setting: Setting): void => {
  if (parts > 1) setting.context.report(diagnostic('slide-split', { slide, parts }, { span }));
};

const wordsOf = (atom: Atom): string => {
  const text = runsIn(atom.piece)
    .map((run) => run.text)
    .join('');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** A row may be held up by the header rows that it would repeat. */
const culpritOf = (atom: Atom): Atom => {
  if (atom.piece.kind !== 'row' || atom.piece.table.height <= atom.height) return atom;
  return flatMapped(atom.piece.table.head, (row) => flatMapped(row.cells, (cell) => cell.atoms))[0] ?? atom;
};

/** Says what fits on no slide. */
export const tellStuck = (atom: Atom, slide: string, span: Span | undefined, setting: Setting): void => {
  const culprit = culpritOf(atom);
  setting.context.report(
    diagnostic('text-does-not-fit', { slide, text: wordsOf(culprit) }, { span: culprit.brief ?? span }),
  );
};
