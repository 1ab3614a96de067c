import { add, inch, type Length, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Atom } from '../piece.ts';
import type { MeasuredLine } from '../scene.ts';
import { heightOf, measureParagraph } from '../text/measure.ts';
import { splitAtSentence } from '../text/split.ts';
import type { Prose } from './composer.ts';

const linesWithin = (lines: readonly MeasuredLine[], room: Length): number => {
  let used = zero;
  const over = lines.findIndex((line) => {
    used = add(used, line.height);
    return used > room;
  });
  return over === -1 ? lines.length : over;
};

type Split = readonly [Atom, Atom] | undefined;

const splitAfter = (
  prose: Prose,
  lines: readonly MeasuredLine[],
  maximum: number,
  setting: Setting,
): Split => {
  if (maximum < 1 || lines.length < 2) return undefined;
  const [head, tail] = splitAtSentence(prose.paragraph, lines, maximum);
  if (head.runs.length === 0 || tail.runs.length === 0) return undefined;
  const rest = { ...tail, bullet: undefined };
  return [
    textAtom({ ...prose, paragraph: head, keepWithNext: false }, setting),
    textAtom({ ...prose, paragraph: rest, anchors: [] }, setting),
  ];
};

/** Pages are filled again and again while they are balanced: what a number of lines gave is kept. */
const splitter = (prose: Prose, lines: readonly MeasuredLine[], setting: Setting) => {
  let known: Map<number, Split> | undefined;
  return (room: Length): Split => {
    known ??= new Map();
    const maximum = linesWithin(lines, room);
    if (!known.has(maximum)) known.set(maximum, splitAfter(prose, lines, maximum, setting));
    return known.get(maximum);
  };
};

/** A paragraph, measured in the width of its setting; it splits after a sentence or between its lines. */
export const textAtom = (prose: Prose, setting: Setting): Atom => {
  const { paragraph } = prose;
  const lines = measureParagraph(paragraph, setting.width, setting.context.theme.fonts);
  return {
    height: heightOf(lines),
    spaceBefore: paragraph.spaceBefore,
    keepWithNext: prose.keepWithNext,
    leader: undefined,
    split: splitter(prose, lines, setting),
    piece: { kind: 'text', paragraph, lines, width: setting.width },
    brief: prose.brief,
    anchors: prose.anchors,
  };
};

/** Longer lines are hard to read: about a hundred letters at the size of body text. */
export const widestText = inch(9.6);

export const textAtoms = (prose: readonly Prose[], setting: Setting): readonly Atom[] =>
  prose.map((paragraph) =>
    textAtom(paragraph, setting.width > widestText ? { ...setting, width: widestText } : setting),
  );
