import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { type Colour, colour, contrast } from '../../unit/colour.ts';
import { textColour } from '../style.ts';
import type { Checked } from './checked.ts';
import { colourPairs, type Need } from './pairs.ts';
import { passingShade } from './passing-shade.ts';
import { deckGrounds, handoutGrounds, paper } from './style-pairs.ts';

/** A colour on a ground, both by name, and what is drawn so. */
interface Pair {
  readonly colour: string;
  readonly ground: string;
  readonly use: string;
  readonly needed: number;
  /** Where the colour is chosen. */
  readonly span: Span | undefined;
}

/** WCAG 2.2, 1.4.3 and 1.4.11, at level AA. */
const needs: Readonly<Record<Need, number>> = { text: 4.5, mark: 3 };

/** Large text is of 18 points, or of 14 in bold. */
const neededBy = (size: number, bold = false): number => (size >= (bold ? 14 : 18) ? 3 : needs.text);

interface StyleEntry {
  readonly colour?: string | undefined;
  readonly bold?: boolean | undefined;
}

const stylePairs = <Entry extends StyleEntry>(
  { theme: { positions } }: Checked,
  styles: Readonly<Record<string, Entry | undefined>>,
  grounds: readonly { readonly ground: string; readonly roles: readonly string[] }[],
  sizeOf: (entry: Entry) => number,
): readonly Pair[] =>
  grounds.flatMap(({ ground, roles }) =>
    roles.flatMap((role) => {
      const entry = styles[role];
      if (!entry) return [];
      const span = positions.valueOf(entry, 'colour') ?? positions.keyOf(styles, role);
      const needed = neededBy(sizeOf(entry), entry.bold);
      return [{ colour: entry.colour ?? textColour, ground, use: `the style “${role}”`, needed, span }];
    }),
  );

const namedPairs = ({ theme: { data, positions } }: Checked): readonly Pair[] =>
  colourPairs.flatMap(({ use, colours, grounds, need }) =>
    colours.flatMap((name) =>
      grounds.map((ground) => ({
        colour: name,
        ground,
        use,
        needed: needs[need],
        span: positions.keyOf(data.colours, name),
      })),
    ),
  );

const pairsOf = (checked: Checked): readonly Pair[] => {
  const { deck, handout } = checked.theme.data;
  return [
    ...stylePairs(checked, deck.styles, deckGrounds(checked), (entry) => entry.smallest ?? entry.largest),
    ...stylePairs(checked, handout.styles, handoutGrounds, (entry) => entry.size),
    ...namedPairs(checked),
  ];
};

const white = colour('FFFFFF');

/** A name that the theme lacks is drawn as ink or not at all: there is nothing to compare. */
const colourNamed = ({ palette }: Checked, name: string): Colour | undefined =>
  name === paper ? white : palette.colours[name];

/** Whether a colour would do in every pair that this name stands in. */
const passesAs =
  (checked: Checked, name: string, pairs: readonly Pair[]) =>
  (candidate: Colour): boolean =>
    pairs.every((pair) => {
      if (pair.colour !== name && pair.ground !== name) return true;
      const other = colourNamed(checked, pair.colour === name ? pair.ground : pair.colour);
      return other === undefined || contrast(candidate, other) >= pair.needed;
    });

/** Other colours of the theme that can be read there: for a name that no shade would save. */
const othersThatPass = (checked: Checked, { needed }: Pair, ground: Colour): Hint => {
  const names = Object.entries(checked.palette.colours)
    .filter(([, each]) => contrast(each, ground) >= needed)
    .map(([name]) => name);
  return {
    message: `what reaches ${needed} there: ${names.slice(0, 6).join(', ') || 'no colour of the theme'}`,
  };
};

/** The nearest shade that would do, to be put into theme.yaml; for plain text another colour, since it stands everywhere. */
const hintsFor = (checked: Checked, pair: Pair, pairs: readonly Pair[], ground: Colour): readonly Hint[] => {
  const { data, positions } = checked.theme;
  const entry = pair.colour === textColour ? undefined : data.colours[pair.colour];
  const from = checked.palette.colours[pair.colour];
  const passes = passesAs(checked, pair.colour, pairs);
  const shade = entry && from && passingShade(checked.palette.scheme[entry.slot], from, passes);
  if (!shade) return [othersThatPass(checked, pair, ground)];
  const replacement = `{ ${[
    `slot: ${entry.slot}`,
    ...(shade.lightnessFactor === 100 ? [] : [`lightnessFactor: ${shade.lightnessFactor}`]),
    ...(shade.lightnessOffset === 0 ? [] : [`lightnessOffset: ${shade.lightnessOffset}`]),
  ].join(', ')} }`;
  const span = positions.valueOf(data.colours, pair.colour);
  const message = `the nearest shade that passes is ${shade.colour}: \`${pair.colour}: ${replacement}\``;
  return [{ message, ...(span ? { span, replacement } : {}) }];
};

/** Down, so that what falls short is never said to reach it. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** A pair that falls short is reported once, for what needs the most of it. */
export const checkContrast = (checked: Checked): void => {
  const told = new Set<string>();
  const pairs = pairsOf(checked).toSorted((one, other) => other.needed - one.needed);
  for (const pair of pairs) {
    const [drawn, ground] = [colourNamed(checked, pair.colour), colourNamed(checked, pair.ground)];
    if (drawn === undefined || ground === undefined) continue;
    const ratio = contrast(drawn, ground);
    const key = [drawn, ground].toSorted().join(' ');
    if (ratio >= pair.needed || told.has(key)) continue;
    told.add(key);
    const parameters = {
      use: pair.use,
      colour: pair.colour,
      ground: pair.ground,
      ratio: shown(ratio),
      needed: String(pair.needed),
    };
    const hints = hintsFor(checked, pair, pairs, ground);
    checked.report(diagnostic('low-contrast', parameters, { span: pair.span, hints }));
  }
};
