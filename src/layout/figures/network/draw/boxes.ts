import { plainText } from '../../../../document/plain-text.ts';
import type { Setting } from '../../../context.ts';
import { briefOf } from '../../../inline/brief.ts';
import type { Item } from '../../../scene.ts';
import { colourOf, legibleOn } from '../../../style.ts';
import { sideLook } from '../look/sides.ts';
import type { Actor } from '../model.ts';
import type { Rect } from './rect.ts';
import { insetsOf, leastWidthOf, textItem, type Words, wordsIn } from './words.ts';

/** In points: around the text of a box. */
const padding = { sideways: 8, upright: 5 };

/** The text of an actor's box, as wide as the box: its name, its kind, and its role where there is room. */
export const boxWords = (actor: Actor, width: number, withRole: boolean, setting: Setting): Words =>
  wordsIn(
    [
      { inlines: actor.name, role: 'actorName' },
      { inlines: actor.kind, role: 'actorKind' },
      ...(withRole ? [{ inlines: actor.role, role: 'actorRole' } as const] : []),
    ],
    width - 2 * padding.sideways,
    setting,
  );

/** The width, in points, below which a word of the actor's name is cut. */
export const leastBoxWidth = ({ name }: Actor, setting: Setting): number =>
  Math.ceil(leastWidthOf([{ inlines: name, role: 'actorName' }], setting)) + 2 * padding.sideways;

export const boxHeight = (words: Words): number => words.height + 2 * padding.upright;

/** The first paragraph of a box, its actor's name, in the colour of the side. */
const inColour = (words: Words, colour: string, setting: Setting): Words => ({
  ...words,
  paragraphs: words.paragraphs.map((paragraph, index) => {
    if (index > 0) return paragraph;
    const legible = legibleOn(setting.context.theme, setting.background, colour);
    return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, colour: legible })) };
  }),
});

export const boxItem = (actor: Actor, words: Words, where: Rect, name: string, setting: Setting): Item => {
  const { theme } = setting.context;
  const side = sideLook(actor.side, theme);
  const colour = actor.side === undefined ? 'ink' : side.colour;
  return textItem(inColour(words, colour, setting), where, {
    name,
    anchor: 'middle',
    insets: insetsOf(padding.sideways, padding.upright),
    fill: colourOf(theme, 'white'),
    stroke: side.outline,
    brief: briefOf(actor.node),
  });
};

/** What an actor's box is called: its name, counted where two have the same. */
export const boxNames = (actors: readonly Actor[]): readonly string[] => {
  const taken = new Map<string, number>();
  return actors.map(({ name }) => {
    const words = plainText(name);
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    return count === 1 ? words : `${words} ${count}`;
  });
};
