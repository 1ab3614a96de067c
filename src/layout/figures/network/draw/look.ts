import type { Setting } from '../../../context.ts';
import { colourOf } from '../../../style.ts';
import type { Connection } from '../connections.ts';
import type { Network } from '../model.ts';
import type { Topology } from '../topology.ts';
import { boxHeight, boxWords, leastBoxWidth } from './boxes.ts';
import { columnsIn, columnWidthOf, type Range } from './columns.ts';
import { headHeight, headWords } from './grounds.ts';
import { type KeyEntry, keyOf } from './key.ts';
import { legendOf, type Strip } from './legend.ts';
import { type RowNeeds, rowSizes } from './rows.ts';
import { mostOf, sum } from './share.ts';
import type { Words } from './words.ts';

/** A diagram that may be drawn in any size: what it shows and how it is arranged. */
export interface Subject {
  readonly network: Network;
  readonly connections: readonly Connection[];
  readonly topology: Topology;
  /** What part of a divided diagram this is, above it. */
  readonly remark: Strip;
  /** What stands in words below it in any case. */
  readonly asides: readonly KeyEntry[];
}

/** A subject with its text in one size: what is measured before the height is known. */
export interface Look {
  readonly subject: Subject;
  readonly setting: Setting;
  /** In points. */
  readonly width: number;
  readonly strips: readonly Range[];
  /** By actor. */
  readonly boxes: readonly Words[];
  /** By side; none where the side has no actor here. */
  readonly heads: readonly (Words | undefined)[];
  readonly needs: RowNeeds;
  readonly legend: Strip;
  /** How many words of boxes and sides are cut between letters. */
  readonly cuts: number;
  /** In points, of the diagram alone. */
  readonly least: number;
  readonly most: number;
}

const headsOf = ({ network, topology }: Subject, width: number, setting: Setting): Look['heads'] => {
  const shown = new Set(topology.grid.blocks.map(({ side }) => side));
  return network.sides.map((words, side) =>
    shown.has(side) ? headWords(words, side, width, setting) : undefined,
  );
};

/** By band: the tallest name of a side below it. */
const headHeights = ({ topology }: Subject, heads: Look['heads']): readonly number[] => {
  const heights = Array.from({ length: 2 * topology.grid.rows + 1 }, () => 0);
  for (const { side, row } of topology.grid.blocks) {
    const words = side === undefined ? undefined : heads[side];
    if (words) heights[2 * row] = Math.max(heights[2 * row] ?? 0, headHeight(words));
  }
  return heights;
};

const rowHeights = ({ topology }: Subject, boxes: readonly Words[]): readonly number[] =>
  Array.from({ length: topology.grid.rows }, (_, row) =>
    Math.max(
      0,
      ...boxes.map((words, actor) => (topology.grid.cells[actor]?.row === row ? boxHeight(words) : 0)),
    ),
  );

const cutsIn = (all: readonly (Words | undefined)[]): number =>
  sum(all.map((words) => words?.lines.filter(({ cut }) => cut).length ?? 0));

const measured = (
  subject: Subject,
  width: number,
  shrink: number,
  withRoles: boolean,
  from: Setting,
): Look | undefined => {
  const setting = { ...from, shrink, background: colourOf(from.context.theme, 'white') };
  const words = subject.network.actors.map((actor) => leastBoxWidth(actor, setting));
  const strips = columnsIn(subject.topology, width, words);
  if (!strips) return undefined;
  const column = columnWidthOf(strips);
  const boxes = subject.network.actors.map((actor) => boxWords(actor, column, withRoles, setting));
  const heads = headsOf(subject, column, setting);
  const needs = { boxes: rowHeights(subject, boxes), heads: headHeights(subject, heads) };
  const sizes = rowSizes(subject.topology, needs);
  return {
    subject,
    setting,
    width,
    strips,
    boxes,
    heads,
    needs,
    cuts: cutsIn([...boxes, ...heads]),
    legend: legendOf(subject.connections, width, setting),
    least: sum(sizes.least),
    most: mostOf(sizes),
  };
};

const known = new WeakMap<Subject, Map<string, Look | undefined>>();

/**
 * A subject in some size; measured once, since the heights that it asks for and its drawing begin with the same few.
 * @param shrink from 0, text at its largest, to 1, at its smallest
 * @returns `undefined` where the width is too small
 */
export const lookAt = (
  subject: Subject,
  width: number,
  shrink: number,
  withRoles: boolean,
  from: Setting,
): Look | undefined => {
  const looks = known.get(subject) ?? new Map<string, Look | undefined>();
  known.set(subject, looks);
  const key = `${width} ${shrink} ${withRoles}`;
  if (!looks.has(key)) looks.set(key, measured(subject, width, shrink, withRoles, from));
  return looks.get(key);
};

/** The key with an entry for each of those lines, and what is said in words in any case. */
export const keyFor = (look: Look, numbered: readonly KeyEntry[]): Strip =>
  keyOf([...numbered, ...look.subject.asides], look.width, look.setting);

/** What stands above and below the diagram, in points. */
export const aroundHeight = ({ subject, legend }: Look, key: Strip): number =>
  subject.remark.height + legend.height + key.height;
