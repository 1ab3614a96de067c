import { add, emu, inch, type Length, subtract } from '../../../unit/length.ts';
import type { Entry } from './entry.ts';
import type { Extent } from './instant.ts';
import type { Mark } from './mark.ts';
import { markerSize, outline } from './marker.ts';
import type { When } from './when.ts';

/** An axis on which distances are times. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
  readonly marks: readonly Mark[];
  /** Where a time lies, in minutes, as extents have it. */
  readonly at: (minute: number) => Length;
}

/** Between two markers; less cannot be told apart. */
const clear = inch(0.07);
/** What is narrower is a point. */
const narrowestBar = inch(0.45);

const extentsOf = (when: When): readonly Extent[] => {
  switch (when.kind) {
    case 'once':
      return [when.extent];
    case 'range':
      return [when.from, when.to];
    case 'open':
      return [when.to];
    case 'words':
      return [];
  }
};

const early: readonly string[] = ['before', 'since'];
const late: readonly string[] = ['after', 'until', 'by'];

/** The known end of a time with an open one. */
const boundOf = (relation: string, { from, to }: Extent): number => {
  if (early.includes(relation)) return from;
  return late.includes(relation) ? to : (from + to) / 2;
};

/** The least and the most that an entry says of its time. */
const reachOf = (when: When): readonly [number, number] | undefined => {
  switch (when.kind) {
    case 'once':
      return [when.extent.from, when.extent.to];
    case 'range':
      return [when.from.from, when.to.to];
    case 'open': {
      const bound = boundOf(when.relation, when.to);
      return [bound, bound];
    }
    case 'words':
      return undefined;
  }
};

const markOf = (when: When, reach: readonly [number, number], at: Scale['at']): Mark => {
  const [from, to] = [at(reach[0]), at(reach[1])];
  const middle = emu((from + to) / 2);
  if (subtract(to, from) < narrowestBar) return { at: middle, bar: undefined };
  // A range begins when it says; of a month or year nobody says when in it.
  const solid = when.kind === 'range';
  return { at: solid ? from : middle, bar: { from, to, solid } };
};

const same = <T>(values: readonly T[]): boolean => new Set(values).size <= 1;

/** True where the marks stand in the order of the entries and none on another. */
const areClear = (marks: readonly Mark[], entries: readonly Entry[]): boolean =>
  marks.every((mark, index) => {
    const [next, entry, following] = [marks[index + 1], entries[index], entries[index + 1]];
    if (!next || !entry || !following) return true;
    const need = add(emu((markerSize(entry) + markerSize(following)) / 2), clear);
    const bars = marks.slice(index + 1).every(({ bar }) => !bar || !mark.bar || bar.from >= mark.bar.to);
    return bars && next.at - mark.at >= need;
  });

/**
 * The axis to scale, where each entry's time is known and all can be told apart on it.
 * @returns `undefined` where they must stand evenly
 */
export const scaleOf = (entries: readonly Entry[], width: Length): Scale | undefined => {
  const extents = entries.flatMap(({ when }) => extentsOf(when));
  const reaches = entries.map(({ when }) => reachOf(when));
  const zones = extents.flatMap(({ zone }) => zone ?? []);
  if (!same(extents.map(({ hasYear }) => hasYear)) || !same(zones)) return undefined;
  if (entries.length < 2 || reaches.includes(undefined)) return undefined;
  const known = reaches.filter((reach) => reach !== undefined);
  const [from, to] = [Math.min(...known.flat()), Math.max(...known.flat())];
  if (from === to) return undefined;
  const inset = emu((Math.max(...entries.map(markerSize)) + outline) / 2);
  const at = (minute: number): Length => emu(inset + ((minute - from) / (to - from)) * (width - 2 * inset));
  const marks = entries.flatMap(({ when }, index) => {
    const reach = known[index];
    return reach ? [markOf(when, reach, at)] : [];
  });
  if (!areClear(marks, entries)) return undefined;
  return { from, to, hasYear: extents[0]?.hasYear ?? true, marks, at };
};
