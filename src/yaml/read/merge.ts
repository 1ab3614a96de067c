import type { Located, LocatedMapping, LocatedPair } from '../tree.ts';

/** The mappings that the value of `<<` names, or `undefined` where it is no mapping and no list of them. */
const mergedMappings = (value: Located): readonly LocatedMapping[] | undefined => {
  if (value.kind === 'mapping') return [value];
  if (value.kind !== 'sequence') return undefined;
  const mappings = value.items.filter((item) => item.kind === 'mapping');
  return mappings.length === value.items.length ? mappings : undefined;
};

/**
 * Adds the pairs of merged mappings to those written out, as YAML's merge key has it: a written key wins over a merged one,
 * an earlier mapping over a later.
 * @returns `undefined` where the value of `<<` cannot be merged.
 */
export const mergePairs = (
  own: readonly LocatedPair[],
  value: Located,
): readonly LocatedPair[] | undefined => {
  const mappings = mergedMappings(value);
  if (!mappings) return undefined;
  const pairs = new Map(own.map((pair) => [pair.key, pair]));
  for (const pair of mappings.flatMap((mapping) => mapping.pairs)) {
    if (!pairs.has(pair.key)) pairs.set(pair.key, pair);
  }
  return [...pairs.values()];
};
