import type { List } from '../../../document/node.ts';
import { add, inch, type Length, largest, scale, subtract, zero } from '../../../unit/length.ts';
import { anchorsOf } from '../../blocks/anchors.ts';
import type { Composing } from '../../blocks/composer.ts';
import { textAtoms } from '../../blocks/text-atom.ts';
import type { Setting } from '../../context.ts';
import { cutsIn } from '../../fit/cuts.ts';
import { flowHeight } from '../../paginate/measured.ts';
import type { Atom } from '../../piece.ts';
import { placeText } from '../../place/text.ts';
import { figureAtom } from '../atom.ts';
import { ownProse } from '../label.ts';
import { leastHeight, mostHeight } from './bands.ts';
import { drawPlan } from './draw.ts';
import { type Entry, entryOf } from './entry.ts';
import { type Plan, planOf } from './plan.ts';
import { alternativeOf, remarkOn } from './remark.ts';
import { mostOn } from './slots.ts';
import { splitEntry } from './split.ts';

/** Between the figure and what is said of it. */
const aboveRemark = inch(0.1);
/** Cards of a slide would be printed in type larger than the text around them. */
const paperShrink = 0.75;
/** One of several axes takes at least so much of its slide, so that it has one to itself. */
const ownSlide = 0.5;

/** The same number on each, or one more: 9 and 8, not 10 and 7. */
const evenly = <T>(all: readonly T[], parts: number): readonly (readonly T[])[] =>
  Array.from({ length: parts }, (_, part) =>
    all.slice(Math.ceil((part * all.length) / parts), Math.ceil(((part + 1) * all.length) / parts)),
  );

interface Options {
  /** True for a part of a timeline that goes on on another slide. */
  readonly isPart: boolean;
  readonly setting: Setting;
}

const slideHeight = ({ context }: Setting): Length => context.theme.deck.page.height;

/** What one of several axes takes at least: on paper they follow each other down the page. */
const ownHeight = ({ isPart, setting }: Options): Length =>
  isPart && !setting.onPaper ? scale(slideHeight(setting), ownSlide) : zero;

/** As few slides as will do, each with as many entries; one entry alone goes on between its lines. */
const splitAxis = (
  entries: readonly Entry[],
  room: Length,
  options: Options,
): readonly [Atom, Atom] | undefined => {
  const { setting } = options;
  if (room < scale(slideHeight(setting), ownSlide)) return undefined;
  const asPart = (part: readonly Entry[]): Atom => axisAtom(part, { isPart: true, setting });
  for (let parts = 2; parts <= entries.length; parts++) {
    const chunks = evenly(entries, parts);
    const [first = []] = chunks;
    if (chunks.every((chunk) => asPart(chunk).height <= room))
      return [asPart(first), asPart(entries.slice(first.length))];
  }
  const [first, ...others] = entries;
  if (!first) return undefined;
  if (others.length > 0 && asPart([first]).height <= room) return [asPart([first]), asPart(others)];
  const spent = measured([{ ...first, body: [] }], { isPart: true, setting }).least;
  const halves = splitEntry(first, subtract(room, spent), setting);
  return halves && [asPart([halves[0]]), asPart([halves[1], ...others])];
};

const remarkAtoms = (plan: Plan): readonly Atom[] =>
  textAtoms(ownProse(remarkOn(plan), 'caption', plan.setting), plan.setting);

/** An axis with what is said of it below, and the least height of the two. */
const measured = (entries: readonly Entry[], { setting, isPart }: Options) => {
  const plan = planOf(entries, setting.width, !isPart, setting);
  const remark = remarkAtoms(plan);
  const below = add(aboveRemark, flowHeight(remark));
  return { plan, remark, below, least: add(leastHeight(plan), below) };
};

const axisAtom = (entries: readonly Entry[], options: Options): Atom => {
  const { setting } = options;
  const { plan, remark, below, least } = measured(entries, options);
  const atom = figureAtom({
    name: setting.context.theme.labels.words.timeline ?? 'Timeline',
    width: setting.width,
    least: largest(least, ownHeight(options)),
    most: add(mostHeight(plan), below),
    // Beside other text longer stems are empty paper.
    ...(setting.onPaper ? { good: least } : {}),
    alternative: alternativeOf(plan),
    keepsSides: false,
    cuts: plan.placed.reduce((sum, { card }) => sum + cutsIn(card.atoms), 0),
    draw: (height) => [
      ...drawPlan(plan, subtract(height, below)),
      placeText(remark, 'Remark', { left: zero, top: add(subtract(height, below), aboveRemark) }),
    ],
    brief: entries.find((entry) => entry.brief)?.brief,
    anchors: entries.flatMap((entry) => entry.anchors),
  });
  return { ...atom, split: (room) => splitAxis(entries, room, options) };
};

/** What happened when: an axis with a card for each entry, or several that follow each other over slides. */
export const timeline = (list: List, given: Setting, composing: Composing): readonly Atom[] => {
  const setting = given.onPaper ? { ...given, shrink: Math.max(given.shrink, paperShrink) } : given;
  const entries = list.items.map((item) => entryOf(item, setting, composing));
  const parts = Math.ceil(entries.length / mostOn(setting.width));
  const atoms = evenly(entries, parts).map((part) => axisAtom(part, { isPart: parts > 1, setting }));
  return atoms.map((atom, index) =>
    index === 0 ? { ...atom, anchors: [...anchorsOf(list), ...atom.anchors] } : atom,
  );
};
