import type { Figure } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Theme } from '../../../theme/theme.ts';
import { toPoints } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { connectionsOf } from './connections.ts';
import { divide, type Share, wholeOf } from './divide.ts';
import { arrangeLowest } from './draw/arrange.ts';
import type { KeyEntry } from './draw/key.ts';
import { nothing, type Strip } from './draw/legend.ts';
import { lookAt, type Subject } from './draw/look.ts';
import { rect } from './draw/rect.ts';
import { filledIn, said, sentenceOf } from './draw/say.ts';
import { textItem, wordsIn } from './draw/words.ts';
import { readNetwork } from './read.ts';
import { topologyOf } from './topology.ts';

/** A figure as one diagram or several, arranged; `undefined` where it cannot be drawn. */
export type Prepared = readonly Subject[] | undefined;

/** In points: less than this a column with its channel had better not have. */
const columnPitch = 150;
const mostRows = 4;

/** The part of a slide's height that is left for a diagram where its room is not known. */
const usualPart = 0.6;

/** In points: the remark above a part. */
const forRemark = 26;

/** How tall, in points, a diagram may be at its smallest, with its key. */
const mostHeight = ({ room, context }: Setting): number =>
  (room === undefined ? toPoints(context.theme.deck.page.height) * usualPart : toPoints(room)) - forRemark;

const mostColumns = (width: number): number => Math.min(5, Math.max(2, Math.floor(width / columnPitch)));

/** A relation of an actor to itself is said below. */
const asidesOf = ({ network }: Share, setting: Setting): readonly KeyEntry[] =>
  network.relations
    .filter(({ from, to }) => from === to)
    .map((relation) => ({
      number: undefined,
      words: sentenceOf(relation, network.actors, setting.context),
    }));

/** More lines than this on one slide nobody follows. */
const mostLines = 18;

/** A share arranged in the height that a page has for it, flatter where it must be; `undefined` where it does not fit. */
const subjectOf = (share: Share, width: number, setting: Setting): Subject | undefined => {
  const { network } = share;
  const connections = connectionsOf(network);
  if (connections.length > mostLines) return undefined;
  const height = mostHeight(setting);
  const asides = asidesOf(share, setting);
  for (let rows = mostRows; rows > 1; rows--) {
    const topology = topologyOf(network.actors, connections, { rows, columns: mostColumns(width) });
    if (!topology) continue;
    const subject = { network, connections, topology, remark: nothing, asides };
    const look = lookAt(subject, width, 1, false, setting);
    if (look && arrangeLowest(look).height <= height) return subject;
  }
  return undefined;
};

const remarkOf = (share: Share, part: number, parts: number, width: number, setting: Setting): Strip => {
  const { context } = setting;
  const names = share.sides.map((side) =>
    side === undefined
      ? (context.theme.labels.words.noSide ?? 'others')
      : plainText(share.network.sides[side] ?? []),
  );
  const values = { part: String(part), parts: String(parts), sides: names.join(', ') };
  const pattern = context.theme.labels.words.networkPart ?? 'Part {part} of {parts}: {sides}';
  const text = filledIn(pattern, values);
  const words = wordsIn([{ inlines: [said(text, context)], role: 'figureKey' }], width, setting);
  return {
    height: words.height + 8,
    items: (top) => [
      textItem(words, rect(0, top, words.width, words.height), { name: 'Part of the diagram' }),
    ],
  };
};

const prepare = (figure: Figure, width: number, from: Setting): Prepared => {
  const setting = { ...from, shrink: 0.5 };
  const network = readNetwork(figure);
  if (network.actors.length < 2) return undefined;
  const found = new Map<Share, Subject | undefined>();
  const subjectFor = (share: Share): Subject | undefined => {
    if (!found.has(share)) found.set(share, subjectOf(share, width, setting));
    return found.get(share);
  };
  const fits = (share: Share): boolean => subjectFor(share) !== undefined;
  const whole = wholeOf(network);
  const shares = fits(whole) ? [whole] : divide(network, fits);
  return shares?.flatMap((share, index) => {
    const subject = subjectFor(share);
    if (!subject) return [];
    const divided = shares.length > 1;
    return [
      divided ? { ...subject, remark: remarkOf(share, index + 1, shares.length, width, setting) } : subject,
    ];
  });
};

const known = new WeakMap<Figure, { theme: Theme; width: number; height: number; prepared: Prepared }[]>();

/** A figure is composed again and again while its slide is fitted; how it is arranged does not depend on that. */
export const prepared = (figure: Figure, setting: Setting): Prepared => {
  const width = toPoints(setting.width);
  const { theme } = setting.context;
  const all = known.get(figure) ?? [];
  known.set(figure, all);
  const height = mostHeight(setting);
  const found = all.find((each) => each.theme === theme && each.width === width && each.height === height);
  if (found) return found.prepared;
  const made = { theme, width, height, prepared: prepare(figure, width, setting) };
  all.push(made);
  return made.prepared;
};
