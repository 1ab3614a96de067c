import type { Inline, Strong, Text } from '../../../../document/node.ts';
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

/** What stands beside a line: the words of its relations, or what their kind is called. */
export const lineWords = ({ kind, relations }: Connection, context: LayoutContext): readonly Inline[] => {
  const words = relations.map((relation) => relation.words).filter((each) => each.length > 0);
  return words.length > 0 ? between(words, said('; ', context)) : [said(kindWord(kind, context), context)];
};

/** Who says so, once each. */
export const lineSources = (
  { relations }: Pick<Connection, 'relations'>,
  context: LayoutContext,
): readonly Inline[] =>
  between(
    relations.map((relation) => relation.by).filter((each) => each.length > 0),
    said('; ', context),
  );

/** A relation as a sentence: who, what and whom, then its words. */
export const sentenceOf = (
  { from, to, kind, words }: Relation,
  actors: readonly Actor[],
  context: LayoutContext,
): readonly Inline[] => [
  strong(actors[from]?.name ?? []),
  said(` ${kindWord(kind, context)} `, context),
  strong(actors[to]?.name ?? []),
  ...(words.length > 0 ? [said(': ', context), ...words] : []),
];
