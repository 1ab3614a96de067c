import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { PositionTable } from '../../yaml/positions.ts';
import { textColour } from '../style.ts';
import type { Checked } from './checked.ts';

interface Use {
  readonly name: string;
  readonly span: Span | undefined;
}

const useOf = (positions: PositionTable, container: object, key: string, name: string): Use => ({
  name,
  span: positions.valueOf(container, key),
});

const stylesUse = ({ theme: { data, positions } }: Checked): readonly Use[] =>
  [...Object.values(data.deck.styles), ...Object.values(data.handout.styles)].flatMap((style) =>
    style?.colour === undefined ? [] : [useOf(positions, style, 'colour', style.colour)],
  );

const layoutsUse = ({ layouts: { data, positions } }: Checked): readonly Use[] =>
  Object.values(data).flatMap((layout) => [
    useOf(positions, layout, 'background', layout.background),
    ...(layout.decoration ?? []).map((shape) => useOf(positions, shape, 'fill', shape.fill)),
  ]);

const hintsFor = ({ name, span }: Use, known: readonly string[]): readonly Hint[] => {
  const near = nearest(name, known);
  if (near === undefined) return [{ message: `the colours are ${known.join(', ')}` }];
  return didYouMean(near, span);
};

/** Every colour that a style, a background or decoration names is one of the theme's. */
export const checkColours = (checked: Checked): void => {
  const { data, positions } = checked.theme;
  const known = Object.keys(checked.palette.colours);
  const ink: Use = { name: textColour, span: positions.keyOf(data, 'colours') };
  for (const use of [ink, ...stylesUse(checked), ...layoutsUse(checked)])
    if (!Object.hasOwn(checked.palette.colours, use.name))
      checked.report(
        diagnostic('unknown-colour', { name: use.name }, { span: use.span, hints: hintsFor(use, known) }),
      );
};
