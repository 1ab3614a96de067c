import type { ChartMarker, ChartSeries } from '../../../package/chart/chart.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Colour } from '../../../unit/colour.ts';
import { colourOf, legibleOn } from '../../style.ts';

/** A theme's colours of series, and what stands for them in a theme that names none. */
const names: readonly (readonly [token: string, instead: string])[] = [
  ['series1', 'navy'],
  ['series2', 'ochre'],
  ['series3', 'plum'],
  ['series4', 'teal'],
  ['series5', 'slate'],
  ['series6', 'mute'],
];

const markers: readonly ChartMarker[] = ['circle', 'square', 'diamond', 'triangle'];

type SeriesLook = Pick<ChartSeries, 'colour' | 'hatched' | 'dash' | 'marker'>;

/** How the series of a place looks: told by its marker and dash as well as by its colour, hatched where that comes again. */
export const seriesLook = (index: number, theme: Theme): SeriesLook => {
  const [token, instead] = names[index % names.length] ?? ['series1', 'navy'];
  const again = index >= names.length;
  return {
    colour: theme.colours[token] ?? colourOf(theme, instead),
    hatched: again,
    dash: again ? 'dotted' : index % 2 === 1 ? 'dashed' : 'solid',
    marker: markers[index % markers.length] ?? 'circle',
  };
};

/** The colour of a series for words on a background; where it is too light for them, that of text. */
export const wordsColour = (index: number, theme: Theme, background: Colour): Colour => {
  const [token, instead] = names[index % names.length] ?? ['series1', 'navy'];
  return legibleOn(theme, background, token in theme.colours ? token : instead);
};
