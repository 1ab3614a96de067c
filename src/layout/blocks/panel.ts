import type { Block, Division } from '../../document/node.ts';
import { add, inch, type Length, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Card, CardFrame } from '../piece.ts';
import { colourOf } from '../style.ts';
import type { Composing } from './composer.ts';
import { ruleOf } from './rule.ts';

const panelPadding = inch(0.26);

/** The width that a frame leaves for text. */
export const withinFrame = (frame: CardFrame, width: Length): Length =>
  subtract(width, add(frame.insets.left, frame.insets.right));

/** A filled panel under a strong rule. */
export const panelFrame = (name: string, setting: Setting): CardFrame => ({
  name,
  fill: colourOf(setting.context.theme, 'sand'),
  rule: ruleOf(setting.context, 'panel'),
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
  return { frame, width, mark: [], body, foot: [] };
};

/** A card: a thin rule and what stands under it. */
export const plainCard = (
  children: readonly Block[],
  width: Length,
  setting: Setting,
  composing: Composing,
): Card => {
  const frame = plainFrame(setting);
  const within = { ...setting, width: withinFrame(frame, width) };
  return { frame, width, mark: [], body: composing.atoms(children, within), foot: [] };
};
