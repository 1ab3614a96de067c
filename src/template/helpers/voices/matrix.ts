import { type Claim, type Said, silent } from './claim.ts';

/** A voice as templates see it. */
interface Voice {
  readonly by: string;
}

interface Row extends Omit<Claim, 'said'> {
  /** One for each voice of the matrix. */
  readonly cells: readonly (Said & { readonly speaks: boolean })[];
}

/** Claims against voices. */
export interface Matrix {
  readonly voices: readonly Voice[];
  /** Those that speak least, where there are too many to stand side by side; none where they are too many to be named. */
  readonly others: readonly Voice[];
  /** How many there are beside the voices of the matrix, where they are too many to be named. */
  readonly unnamed: string | undefined;
  readonly claims: readonly Row[];
}

/** More do not stand side by side in words that can be read. */
const mostVoices = 5;

/** More names in a row are not read; told in full they would take the room of the table. */
const mostOthers = 8;

/** So many claims are read at a glance: where there are more, those that one voice alone makes give way. */
const mostClaims = 10;

const isCompared = ({ said, differs }: Claim): boolean => differs || said.size > 1;

/**
 * What several voices speak of, and the facts of the event as far as there is room. A count or measure that one voice
 * alone gives stands with who says so where it is printed.
 */
const atAGlance = (claims: readonly Claim[]): readonly Claim[] => {
  const compared = claims.filter(isCompared);
  const facts = claims.filter((claim) => claim.single && !isCompared(claim));
  const kept = new Set([...compared, ...facts.slice(0, Math.max(0, mostClaims - compared.length))]);
  return claims.filter((claim) => kept.has(claim));
};

/** How often each speaks, by first words. */
const frequencies = (claims: readonly Claim[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const voice of claims.flatMap(({ said }) => [...said.keys()]))
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return counts;
};

const byFrequency = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].toSorted(([, one], [, other]) => other - one).map(([voice]) => voice);

const voicesIn = (counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>, isIn: boolean) =>
  [...counts.keys()].filter((voice) => chosen.has(voice) === isIn).map((by) => ({ by }));

const rowOf = ({ said, ...claim }: Claim, voices: readonly Voice[]): Row => ({
  ...claim,
  cells: voices.map(({ by }) => ({ ...(said.get(by) ?? silent), speaks: said.has(by) })),
});

/**
 * The claims as rows, the voices that speak most as columns in the order of their first words.
 * @returns `undefined` where there is nothing to compare: fewer than two voices or two claims, or never two voices on one claim
 */
export const matrixOf = (claims: readonly Claim[]): Matrix | undefined => {
  const counts = frequencies(claims);
  const chosen = new Set(byFrequency(counts).slice(0, mostVoices));
  const voices = voicesIn(counts, chosen, true);
  const rows = atAGlance(claims)
    .map((claim) => rowOf(claim, voices))
    .filter(({ cells }) => cells.some(({ speaks }) => speaks));
  const compared = rows.some(({ cells }) => cells.filter(({ speaks }) => speaks).length > 1);
  if (voices.length < 2 || rows.length < 2 || !compared) return undefined;
  const others = voicesIn(counts, chosen, false);
  const named = others.length <= mostOthers;
  return {
    voices,
    others: named ? others : [],
    unnamed: named ? undefined : String(others.length),
    claims: rows,
  };
};
