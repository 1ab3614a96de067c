import type { Direction, Inline, Phrase, Text } from '../../document/node.ts';
import type { Colour } from '../../unit/colour.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import type { WrittenRuns, WrittenWords } from '../composition.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { placeLink, sourceLink } from '../links/target.ts';
import type { Role } from '../role.ts';
import { joins, runOf, withSize } from '../run.ts';
import type { RunLink, RunStyle, SceneRun } from '../scene.ts';
import { legibleOn, roleSize, runStyleOf, styleOf } from '../style.ts';
import { measureAlike } from '../text/measure.ts';
import { briefOf } from './brief.ts';
import { type Hand, plainHand, type Writing } from './hand.ts';
import { tidy } from './tidy.ts';

type Kind = Inline['kind'];
type Of<K extends Kind> = Extract<Inline, { kind: K }>;
type Writer<K extends Kind> = (inline: Of<K>, hand: Hand, writing: Writing) => readonly SceneRun[];

const run = (value: string, language: string, { style, underline, link }: Hand): SceneRun => {
  const worn = style.spacing !== 0 && joins(value) ? { ...style, spacing: 0 } : style;
  return runOf(worn, value, language, underline, link);
};

const within = (children: readonly Inline[], hand: Hand, writing: Writing): readonly SceneRun[] =>
  flatMapped(children, (child) => writeInline(child, hand, writing));

const restyled = (hand: Hand, change: Partial<RunStyle>): Hand => ({
  ...hand,
  style: { ...hand.style, ...change },
});

const inColour = (hand: Hand, writing: Writing, name: string): Hand =>
  restyled(hand, { colour: writing.inColour(name) });

const linked = (hand: Hand, writing: Writing, link: RunLink): Hand => ({
  ...inColour(hand, writing, 'link'),
  underline: true,
  link,
});

/** Statuses have a colour of their own that no side of a story has; the word itself always stands there. */
const phraseHands: Readonly<Record<string, (hand: Hand, writing: Writing, phrase: Phrase) => Hand>> = {
  status: (hand, writing, { status }) => restyled(inColour(hand, writing, status ?? 'slate'), { bold: true }),
  marking: (hand) => restyled(hand, { bold: true }),
  number: (hand) => restyled(hand, { bold: true }),
  changed: (hand, writing) => restyled(inColour(hand, writing, 'changed'), { bold: true }),
  muted: (hand, writing) => restyled(inColour(hand, writing, 'mute'), { bold: false }),
  accent: (hand, writing) => inColour(hand, writing, 'red'),
};

/** Three quarters of the text around it, within 8 and 11 points; as large as text where it is all there is. */
const citationSize = (size: number, alone: boolean): number =>
  alone ? size : Math.min(11, Math.max(8, Math.round(size * 1.5) / 2));

const text = (inline: Text, hand: Hand, writing: Writing): readonly SceneRun[] => [
  run(writing.capitals ? inline.value.toUpperCase() : inline.value, inline.language, hand),
];

const writers = {
  text,
  emphasis: (inline, hand, writing) =>
    within(inline.children, restyled(hand, { italic: !hand.style.italic }), writing),
  strong: (inline, hand, writing) => within(inline.children, restyled(hand, { bold: true }), writing),
  code: (inline, hand, writing) =>
    within(inline.children, restyled(hand, { font: 'code', spacing: 0 }), { ...writing, capitals: false }),
  link: (inline, hand, writing) =>
    within(inline.children, linked(hand, writing, { kind: 'web', target: inline.target }), writing),
  reference: (inline, hand, writing) =>
    within(inline.children, { ...hand, link: placeLink(inline.target) }, writing),
  citation: (inline, hand, writing) => {
    const number = writing.numberOf(inline.source);
    if (number === undefined) return [];
    const locator = inline.locator === undefined ? '' : `, ${inline.locator}`;
    const style: RunStyle = {
      ...hand.style,
      font: 'body',
      bold: false,
      italic: false,
      colour: writing.inColour('mute'),
    };
    return [
      run(`[${number}${locator}]`, writing.language, {
        style: { ...style, size: citationSize(style.size, writing.citationsAlone), spacing: 0 },
        underline: false,
        link: sourceLink(inline.source),
      }),
    ];
  },
  time: (inline, hand, writing) => within(inline.children, hand, writing),
  phrase: (inline, hand, writing) =>
    within(
      inline.children,
      inline.classes.reduce((worn, name) => phraseHands[name]?.(worn, writing, inline) ?? worn, hand),
      writing,
    ),
  lineBreak: (_inline, hand, writing) => [run('\n', writing.language, hand)],
} satisfies { [K in Kind]: Writer<K> };

const writeInline = (inline: Inline, hand: Hand, writing: Writing): readonly SceneRun[] =>
  // The table gives each kind the writer of that kind, which TypeScript cannot follow through the union.
  (writers[inline.kind] as Writer<Kind>)(inline, hand, writing);

const isCitationOrSpace = (inline: Inline): boolean =>
  inline.kind === 'citation' || (inline.kind === 'text' && inline.value.trim() === '');

const writeRuns = (inlines: readonly Inline[], role: Role, setting: Setting): readonly SceneRun[] => {
  const { context, background } = setting;
  const writing: Writing = {
    language: context.language,
    capitals: styleOf(context.theme, role).capitals,
    numberOf: (source) => context.numbering.sources.get(source)?.number,
    citationsAlone: inlines.every(isCitationOrSpace),
    inColour: (name) => legibleOn(context.theme, background, name),
  };
  return tidy(within(inlines, plainHand(runStyleOf(role, setting)), writing));
};

/** Citations are smaller than words of that size, so that no size makes neighbours of one look of them. */
const setsCitationsApart = (size: number): boolean => citationSize(size, false) < size;

const resized = (
  runs: readonly SceneRun[],
  from: number,
  to: number,
  { theme }: LayoutContext,
): readonly SceneRun[] => {
  const made = runs.map((run) => withSize(run, run.size === from ? to : citationSize(to, false)));
  measureAlike(made, runs, theme.fonts);
  return made;
};

const directionOf = (inlines: readonly Inline[]): Direction | undefined => {
  for (const inline of inlines) {
    if (inline.kind === 'text') return inline.direction;
    const within = 'children' in inline ? directionOf(inline.children) : undefined;
    if (within) return within;
  }
  return undefined;
};

/** What is known of the words of a paragraph; found once. */
export const wordsOf = (inlines: readonly Inline[], { written }: LayoutContext): WrittenWords => {
  const known = written.get(inlines);
  if (known) return known;
  const made = { brief: briefOf(...inlines), direction: directionOf(inlines), looks: [] };
  written.set(inlines, made);
  return made;
};

/** What was written of words in a role and on a ground. */
const lookOf = ({ looks }: WrittenWords, role: Role, background: Colour): WrittenRuns => {
  const known = looks.find((look) => look.role === role && look.background === background);
  if (known) return known;
  const made = { role, background, sizes: [] };
  looks.push(made);
  return made;
};

/**
 * The runs of a paragraph in the style of a role: spaces tidied, citations tied to the word before them. Written once for
 * each ground, and then only resized: text is tried at one size after another.
 */
export const runsOf = (inlines: readonly Inline[], role: Role, setting: Setting): readonly SceneRun[] => {
  const { context, background, shrink } = setting;
  const { sizes } = lookOf(wordsOf(inlines, context), role, background);
  const size = roleSize(context.theme, role, shrink);
  const known = sizes.find((written) => written.size === size);
  if (known) return known.runs;
  const [first] = sizes;
  const runs =
    first && setsCitationsApart(first.size) && setsCitationsApart(size)
      ? resized(first.runs, first.size, size, context)
      : writeRuns(inlines, role, setting);
  sizes.push({ size, runs });
  return runs;
};
