import { type Claim, claimsOf, type Mapping } from '../claims.ts';
import type { BriefData } from '../schema/brief.ts';

/** Words of the brief that stand for somebody else's, and the sources that they are said to be from. */
export interface Quoted {
  readonly passages: readonly string[];
  readonly sources: readonly string[];
  /** Where they stand: the object and the key. */
  readonly container: object;
  readonly key: string | number;
}

/** Double quotation marks of the kinds in use; single ones are apostrophes too often. */
const run = /“([^”]+)”|"([^"]+)"|«\s*([^»]+?)\s*»|„([^“”]+)[“”]/g;

/** Texts in which the writer may quote. */
const textKeys = ['text', 'short', 'detail', 'basis', 'context', 'who', 'measure', 'caption'] as const;

const runsIn = (text: string): readonly string[] =>
  [...text.matchAll(run)].map((match) => match.slice(1).find((each) => each !== undefined) ?? '');

const inProse = (mapping: Mapping, sources: readonly string[]): readonly Quoted[] =>
  textKeys.flatMap((key) => {
    const text = mapping[key];
    if (typeof text !== 'string') return [];
    return runsIn(text).map((passage) => ({ passages: [passage], sources, container: mapping, key }));
  });

const isQuote = (mapping: Mapping): boolean => 'speaker' in mapping && Array.isArray(mapping.text);

const ofClaim = ({ mapping, sources }: Claim): readonly Quoted[] => {
  if (sources.length === 0) return [];
  const prose = inProse(mapping, sources);
  if (!isQuote(mapping)) return prose;
  const passages = (mapping.text as readonly unknown[]).map(String); // a list, as was asked above
  return [{ passages, sources, container: mapping.text as object, key: 0 }, ...prose];
};

/** Every quotation of a brief that has a source: those that are set apart, and runs in quotation marks inside prose. */
export const quotedIn = (data: BriefData): readonly Quoted[] => claimsOf(data).flatMap(ofClaim);
