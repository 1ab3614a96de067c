import type { Brief, Positions } from './brief.ts';
import { highestMarking } from './release/highest-marking.ts';
import type { BriefData } from './schema/brief.ts';
import type { Marking } from './schema/marking.ts';

export { highestMarking } from './release/highest-marking.ts';

const released: unique symbol = Symbol('released');

/** A brief as one audience may see it: the only thing that a template can be given. Only `release` makes one. */
export interface ReleasedBrief {
  readonly [released]: true;
  readonly file: string;
  /** Frozen through and through: what was released stays what it was. */
  readonly data: BriefData;
  readonly positions: Positions;
  /** The highest marking that is held anywhere in it; `undefined` where nothing is marked. */
  readonly marking: Marking | undefined;
}

const freezeDeep = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
};

/** Releases a brief whole. Its objects are frozen, not copied, so positions still find them. */
export const release = (brief: Brief): ReleasedBrief => {
  const { file, data, positions } = brief;
  freezeDeep(data);
  return { [released]: true, file, data, positions, marking: highestMarking(data) };
};
