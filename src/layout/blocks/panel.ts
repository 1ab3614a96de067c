import type { Block, Division } from '../../document/node.ts';
import { isDark } from '../../unit/colour.ts';
import { add, inch, type Length, largest, point, scale, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Atom, Card, CardFrame, CardTag } from '../piece.ts';
import { colourOf } from '../style.ts';
import type { Composing } from './composer.ts';
import { ruleOf } from './rule.ts';
import { besideTag, isTag, tagOf } from './tag.ts';

const panelPadding = inch(0.26);

/** The width that a frame leaves for text. */
export const withinFrame = (frame: CardFrame, width: Length): Length =>
  subtract(width, add(frame.insets.left, frame.insets.right));

/** A filled panel under a strong rule; on the dark ground of a cover it is a lighter shade of that. */
export const panelFrame = (name: string, setting: Setting, fill = 'sand'): CardFrame => ({
  name,
  fill: colourOf(setting.context.theme, isDark(setting.background) ? 'navy' : fill),
  rule: ruleOf(setting.context, isDark(setting.background) ? 'cover' : 'panel'),
  footRule: ruleOf(setting.context, 'row'),
  insets: { left: panelPadding, right: panelPadding, top: panelPadding, bottom: panelPadding },
});

const plainFrame = (setting: Setting): CardFrame => ({
  name: 'Card',
  fill: undefined,
  rule: ruleOf(setting.context, 'card'),
  footRule: ruleOf(setting.context, 'row'),
  insets: { left: zero, right: zero, top: inch(0.12), bottom: inch(0.04) },
});

/** Only the words that lead a call-out are set large: those of class `lead`, else its first paragraph. */
const leadOf = (blocks: readonly Block[]): Block | undefined => {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return (
    paragraphs.find((block) => block.classes.includes('lead')) ??
    paragraphs.find((block) => block.classes.length === 0)
  );
};

/** A call-out: a small label, the statement in the heading's face, and what belongs to it. */
export const panelCard = (block: Division, width: Length, setting: Setting, composing: Composing): Card => {
  const frame = panelFrame('Call-out', setting);
  const within = {
    ...setting,
    width: withinFrame(frame, width),
    background: frame.fill ?? setting.background,
  };
  const lead = leadOf(block.children);
  const leading = { ...within, voice: { text: 'calloutLead', item: 'item' } } as const;
  const at = lead ? block.children.indexOf(lead) : -1;
  const body = [
    ...composing.atoms(block.children.slice(0, Math.max(0, at)), within),
    ...(lead ? composing.atoms([{ ...lead, classes: [] }], leading) : []),
    ...composing.atoms(block.children.slice(at + 1), within),
  ];
  return { frame, width, mark: [], tag: undefined, body, foot: [] };
};

/** How far a tag reaches below the line in whose middle it stands. */
const overhangOf = (tag: CardTag, first: Atom | undefined): Length => {
  const line = first?.piece.kind === 'text' ? first.piece.lines[0] : undefined;
  return line ? add(scale(subtract(tag.size.height, line.height), 0.5), point(1)) : zero;
};

/** What stands in a card: its first block leaves room for the tag beside it. */
const besideItsTag = (
  blocks: readonly Block[],
  tag: CardTag | undefined,
  within: Setting,
  composing: Composing,
): readonly Atom[] => {
  const [first, ...others] = blocks.filter((block) => !isTag(block));
  if (!first || !tag) return composing.atoms(first ? [first, ...others] : [], within);
  const width = subtract(within.width, add(tag.size.width, besideTag));
  const head = composing.atoms([first], { ...within, width });
  const below = composing
    .atoms(others, within)
    .map((atom, index) =>
      index === 0 ? { ...atom, spaceBefore: largest(atom.spaceBefore, overhangOf(tag, head[0])) } : atom,
    );
  return [...head, ...below];
};

/** A card in a frame, with the tag that its blocks hold. */
export const framedCard = (
  children: readonly Block[],
  frame: CardFrame,
  width: Length,
  setting: Setting,
  composing: Composing,
): Card => {
  const background = frame.fill ?? setting.background;
  const within = { ...setting, width: withinFrame(frame, width), background };
  const tag = tagOf(children, within);
  return { frame, width, mark: [], tag, body: besideItsTag(children, tag, within, composing), foot: [] };
};

/** When and where on a dark ground, beside what happened. */
export const darkPanelCard = (
  { children }: Division,
  width: Length,
  setting: Setting,
  composing: Composing,
): Card =>
  framedCard(children, { ...panelFrame('Panel', setting, 'deep'), spreads: true }, width, setting, composing);

/** A card: a thin rule and what stands under it. */
export const plainCard = (
  children: readonly Block[],
  width: Length,
  setting: Setting,
  composing: Composing,
): Card => framedCard(children, plainFrame(setting), width, setting, composing);
