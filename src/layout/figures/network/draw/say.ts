import type { Inline, Strong, Text } from '../../../../document/node.ts';
import { plainText } from '../../../../document/plain-text.ts';
import { walk } from '../../../../document/walk.ts';
import type { RelationKind } from '../../../../document/tags/network.ts';
import { flatMapped } from '../../../../unit/flat-mapped.ts';
import type { LayoutContext } from '../../../context.ts';
import type { Connection } from '../connections.ts';
import type { Actor, Relation } from '../model.ts';

/** Words of the pack's, as they stand in a document. */
export const said = (value: string, { language, direction }: LayoutContext): Text => ({
  kind: 'text',
  value,
  language,
  direction,
  origin: {},
});

const strong = (children: readonly Inline[]): Strong => ({ kind: 'strong', children, origin: {} });

/** A pattern of words with what belongs in its braces. */
export const filledIn = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);

/** What a kind of relation is called: "attacks". */
export const kindWord = (kind: RelationKind, { theme }: LayoutContext): string =>
  theme.labels.words[`relationKinds.${kind}`] ?? kind;

const between = (parts: readonly (readonly Inline[])[], separator: Inline): readonly Inline[] =>
  flatMapped(parts, (part, index) => (index === 0 ? part : [separator, ...part]));

/** What two phrases that say the same have in common: their letters and the sources that they name. */
const senseOf = (phrase: readonly Inline[]): string => {
  const cited = phrase.flatMap((inline) =>
    [...walk(inline)].flatMap((node) =>
      node.kind === 'citation' ? [`${node.source} ${node.locator ?? ''}`] : [],
    ),
  );
  return [plainText(phrase), ...cited].join('\n');
};

/** Phrases once each. */
const once = (phrases: readonly (readonly Inline[])[], context: LayoutContext): readonly Inline[] => {
  const different = new Map(phrases.map((phrase) => [senseOf(phrase), phrase]));
  return between(
    [...different.values()].filter((phrase) => phrase.length > 0),
    said('; ', context),
  );
};

/** Something that a line says, and who says so. */
export interface Claim {
  readonly words: readonly Inline[];
  readonly by: readonly Inline[];
}

/** What a line says: the words of its relations, or what their kind is called; what several say alike, once. */
export const claimsOf = ({ kind, relations }: Connection, context: LayoutContext): readonly Claim[] => {
  const claims = new Map<string, Relation[]>();
  for (const relation of relations) {
    const sense = senseOf(relation.words);
    claims.set(sense, [...(claims.get(sense) ?? []), relation]);
  }
  return [...claims.values()].map((alike) => ({
    words: alike.find(({ words }) => words.length > 0)?.words ?? [said(kindWord(kind, context), context)],
    by: once(
      alike.map(({ by }) => by),
      context,
    ),
  }));
};

/** A relation as a sentence: who, what and whom, then its words and who says so. */
export const sentenceOf = (
  { from, to, kind, words, by }: Relation,
  actors: readonly Actor[],
  context: LayoutContext,
): readonly Inline[] => [
  strong(actors[from]?.name ?? []),
  said(` ${kindWord(kind, context)} `, context),
  strong(actors[to]?.name ?? []),
  ...(words.length > 0 ? [said(': ', context), ...words] : []),
  ...(by.length > 0 ? [said(' (', context), ...by, said(')', context)] : []),
];
