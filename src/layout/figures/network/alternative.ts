import { plainText } from '../../../document/plain-text.ts';
import type { LayoutContext } from '../../context.ts';
import { filledIn, kindWord } from './draw/say.ts';
import type { Network, Relation } from './model.ts';

const relationInWords = (
  { from, to, kind, words, by }: Relation,
  network: Network,
  context: LayoutContext,
): string => {
  const nameOf = (actor: number): string => plainText(network.actors[actor]?.name ?? []);
  const [said, claimant] = [plainText(words), plainText(by)];
  return [
    `${nameOf(from)} ${kindWord(kind, context)} ${nameOf(to)}`,
    said === '' ? '' : `: ${said}`,
    claimant === '' ? '' : ` (${claimant})`,
  ].join('');
};

/** What a diagram shows, for those who cannot see it: how many on how many sides, and every relation with who says so. */
export const alternativeOf = (network: Network, context: LayoutContext): string => {
  const { words } = context.theme.labels;
  const sides = new Set(network.actors.flatMap(({ side }) => side ?? [])).size;
  const relations = network.relations.map((relation) => relationInWords(relation, network, context));
  const actors = network.actors.map(({ name }) => plainText(name));
  const pattern =
    sides > 1
      ? (words.networkOnSides ?? 'Diagram of {actors} actors on {sides} sides:')
      : (words.network ?? 'Diagram of {actors} actors:');
  const opening = filledIn(pattern, { actors: String(actors.length), sides: String(sides) });
  return `${opening} ${(relations.length > 0 ? relations : actors).join('; ')}.`;
};
