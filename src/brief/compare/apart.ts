import { ownSources } from '../claims.ts';
import type { Change, FromTo, Subject } from './change.ts';
import { inWords } from './entry.ts';
import type { Mapping, Side, Sides } from './side.ts';
import { saysTheSame } from './value.ts';

const partialFromTo = (from: unknown, to: unknown): Partial<FromTo> => ({
  ...(from === undefined ? {} : { from: inWords(from) }),
  ...(to === undefined ? {} : { to: inWords(to) }),
});

export const markingChange = (about: Subject, before: Mapping, after: Mapping): readonly Change[] =>
  before.marking === after.marking
    ? []
    : [{ ...about, kind: 'remarked', ...partialFromTo(before.marking, after.marking) }];

const namedSources = (mapping: Mapping): readonly string[] => [
  ...ownSources(mapping),
  ...(Array.isArray(mapping.defaultSources) ? mapping.defaultSources.map(String) : []),
];

/** Where a statement names the same as before, other sources that it inherits are told of where they are named. */
export const sourceChange = (
  about: Subject,
  before: Mapping,
  after: Mapping,
  sides: Sides,
): readonly Change[] => {
  if (namedSources(before).join() === namedSources(after).join()) return [];
  const sourcesOf = (side: Side, mapping: Mapping): ReadonlySet<string> =>
    new Set(side.sourcesOf(mapping) ?? namedSources(mapping));
  const [were, are] = [sourcesOf(sides.before, before), sourcesOf(sides.after, after)];
  const gained = [...are].filter((id) => !were.has(id)).map(sides.after.titleOf);
  const lost = [...were].filter((id) => !are.has(id)).map(sides.before.titleOf);
  return gained.length + lost.length === 0 ? [] : [{ ...about, kind: 'sourced', gained, lost }];
};

export const judgementChange = (about: Subject, before: Mapping, after: Mapping): readonly Change[] => {
  const changed = (key: string): Partial<FromTo> | undefined =>
    before[key] === after[key] ? undefined : partialFromTo(before[key], after[key]);
  const [likelihood, confidence] = [changed('likelihood'), changed('confidence')];
  if (!likelihood && !confidence) return [];
  const why = saysTheSame(before.basis, after.basis) ? undefined : inWords(after.basis) || undefined;
  return [{ ...about, kind: 'rejudged', likelihood, confidence, why }];
};
