import type { Block, Division } from '../../document/node.ts';
import { emu, inch, scale, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Atom, CardFrame } from '../piece.ts';
import { colourOf } from '../style.ts';
import { cardsAtom } from './card-atom.ts';
import { rowsOf } from './cards.ts';
import type { Composing } from './composer.ts';
import { framedCard } from './panel.ts';
import { ruleOf } from './rule.ts';

const gap = inch(0.2);
const betweenQuestions = inch(0.16);
const padding = { side: inch(0.16), top: inch(0.12) } as const;
/** The part of the width in which the question stands. */
const questionPart = 0.27;

const accountFrame = (setting: Setting): CardFrame => ({
  name: 'Account',
  fill: colourOf(setting.context.theme, 'sand'),
  rule: ruleOf(setting.context, 'card'),
  footRule: ruleOf(setting.context, 'row'),
  insets: { left: padding.side, right: padding.side, top: padding.top, bottom: padding.top },
});

/** Without a frame, its words begin level with those of the accounts. */
const questionFrame = (setting: Setting): CardFrame => ({
  ...accountFrame(setting),
  name: 'Question',
  fill: undefined,
  rule: undefined,
  insets: { left: zero, right: zero, top: padding.top, bottom: zero },
});

const isAccount = (block: Block): block is Division =>
  block.kind === 'division' && block.classes.includes('card');

interface Dispute {
  readonly question: readonly Block[];
  readonly accounts: readonly Division[];
}

/** Where accounts are too long to stand side by side they stand one below the other, and may go on over the page. */
const stacked = (
  { question, accounts }: Dispute,
  setting: Setting,
  composing: Composing,
): readonly Atom[] => {
  const { width } = setting;
  const head = composing.atoms(question, setting);
  const cards = accounts.map(({ children }) =>
    cardsAtom(
      {
        kind: 'cards',
        cards: [framedCard(children, accountFrame(setting), width, setting, composing)],
        gap,
      },
      { spaceBefore: gap },
    ),
  );
  return [...head.map((atom) => ({ ...atom, keepWithNext: true })), ...cards];
};

const sideBySide = (
  { question, accounts }: Dispute,
  setting: Setting,
  composing: Composing,
): readonly Atom[] => {
  const perRow = Math.min(setting.cardsPerRow, accounts.length);
  const left = scale(setting.width, questionPart);
  const width = emu((setting.width - left - gap * perRow) / perRow);
  return rowsOf(accounts, perRow).map((row, index) => {
    const cards = row.map(({ children }) =>
      framedCard(children, accountFrame(setting), width, setting, composing),
    );
    const words = index === 0 ? question : [];
    const head = framedCard(words, questionFrame(setting), left, setting, composing);
    return cardsAtom(
      { kind: 'cards', cards: [head, ...cards], gap },
      { spaceBefore: index === 0 ? betweenQuestions : gap },
    );
  });
};

/** A question at the start of a row, and what each says of it as equal cards beside; no account stands above another. */
export const accountRows = (
  { children }: Division,
  setting: Setting,
  composing: Composing,
): readonly Atom[] => {
  const accounts = children.filter(isAccount);
  const dispute = { accounts, question: children.filter((block) => !isAccount(block)) };
  return setting.cardsPerRow > 1 && accounts.length > 1
    ? sideBySide(dispute, setting, composing)
    : stacked(dispute, setting, composing);
};
