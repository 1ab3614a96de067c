import { type ColourPairs, colourPairs } from '../../src/theme/check/pairs.ts';

const needed = { text: '4.5', mark: '3' } as const;

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const row = ({ use, colours, grounds, need }: ColourPairs): string =>
  `| ${use} | ${code(colours)} | ${code(grounds)} | ${needed[need]} |`;

/** The part of docs/templates.md that lists the colours which the program uses by name. */
export const printColourPairs = (): string =>
  [
    '## Colours that the program names',
    'A pack may call its colours what it likes. These names the program uses itself, wherever it draws what the first column says; a name that a pack lacks is drawn in `ink`. ' +
      'Each pair must have the contrast of the last column (WCAG 2.2, level AA), and so must the colour of every style on what it stands on: the background of a layout, `sand` (call-outs and quotations), `panel` (cards of the handout) and white paper.',
    ['| drawn so | colours | on | contrast |', '| --- | --- | --- | --- |', ...colourPairs.map(row)].join(
      '\n',
    ),
  ].join('\n\n');
