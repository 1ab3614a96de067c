import type { Network, Relation } from './model.ts';

/** Some of a network's relations with those whom they join, and what it is the part of. */
export interface Share {
  readonly network: Network;
  /** The sides that the relations go out from; `undefined` among them where they go out from actors without a side. */
  readonly sides: readonly (number | undefined)[];
}

interface Bucket {
  readonly sides: readonly (number | undefined)[];
  readonly relations: readonly Relation[];
  /** Actors without any relation. */
  readonly alone: readonly number[];
}

/** More than this is not put together on one slide where it can be parted. */
const comfortable = { actors: 12, relations: 12 };

const actorsOf = ({ relations, alone }: Bucket): readonly number[] =>
  [...new Set([...relations.flatMap(({ from, to }) => [from, to]), ...alone])].sort((a, b) => a - b);

/** The sides' names and places stay, so that colours do. */
const shareOf = (bucket: Bucket, { sides, actors }: Network): Share => {
  const kept = actorsOf(bucket);
  const places = new Map(kept.map((actor, index) => [actor, index]));
  return {
    sides: bucket.sides,
    network: {
      sides,
      actors: kept.flatMap((actor) => actors[actor] ?? []),
      relations: bucket.relations.map((relation) => ({
        ...relation,
        from: places.get(relation.from) ?? 0,
        to: places.get(relation.to) ?? 0,
      })),
    },
  };
};

/** What goes out from each side, sides in order of appearance; actors that nothing joins stand with their side. */
const bySide = ({ actors, relations }: Network): readonly Bucket[] => {
  const sides = [...new Set(actors.map(({ side }) => side))];
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return sides
    .map((side) => ({
      sides: [side],
      relations: relations.filter(({ from }) => actors[from]?.side === side),
      alone: actors.flatMap((actor, index) => (actor.side === side && !joined.has(index) ? [index] : [])),
    }))
    .filter(({ relations: own, alone }) => own.length + alone.length > 0);
};

const together = (one: Bucket, other: Bucket): Bucket => ({
  sides: [...one.sides, ...other.sides],
  relations: [...one.relations, ...other.relations],
  alone: [...one.alone, ...other.alone],
});

const isComfortable = (bucket: Bucket): boolean =>
  actorsOf(bucket).length <= comfortable.actors && bucket.relations.length <= comfortable.relations;

const merged = (buckets: readonly Bucket[]): readonly Bucket[] => {
  const result: Bucket[] = [];
  for (const bucket of buckets) {
    const last = result.at(-1);
    const both = last && together(last, bucket);
    if (both && isComfortable(both)) result.splice(-1, 1, both);
    else result.push(bucket);
  }
  return result;
};

const halves = <T>(values: readonly T[]): readonly [readonly T[], readonly T[]] => {
  const middle = Math.ceil(values.length / 2);
  return [values.slice(0, middle), values.slice(middle)];
};

/**
 * A network in parts that fit, divided by side and, where one side is too much, by relation.
 * @returns `undefined` where even a single relation does not fit
 */
export const divide = (network: Network, fits: (share: Share) => boolean): readonly Share[] | undefined => {
  const parted = (bucket: Bucket): readonly Share[] | undefined => {
    const share = shareOf(bucket, network);
    if (fits(share)) return [share];
    if (bucket.relations.length + bucket.alone.length < 2) return undefined;
    const [firstRelations, otherRelations] = halves(bucket.relations);
    const [firstAlone, otherAlone] = bucket.relations.length > 1 ? [bucket.alone, []] : halves(bucket.alone);
    const first = parted({ ...bucket, relations: firstRelations, alone: firstAlone });
    const others = parted({ ...bucket, relations: otherRelations, alone: otherAlone });
    return first && others ? [...first, ...others] : undefined;
  };
  const parts = merged(bySide(network)).map(parted);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
};

/** A network as the only share of itself. */
export const wholeOf = (network: Network): Share => ({
  network,
  sides: [...new Set(network.actors.map(({ side }) => side))],
});
