/** How a figure stands in Word: as Word's own chart, as a picture of what a slide shows, or in words, as the list or table that it is. */
type FigureForm = 'chart' | 'picture' | 'words';

/**
 * The form of each class of figure. Likelihood reads best as a table on paper; what lies in two dimensions, or along an
 * axis, is a picture: a vector, with a raster for programs that draw none.
 */
const figureForms: Readonly<Record<string, FigureForm>> = {
  map: 'picture',
  network: 'picture',
  timeline: 'picture',
  likelihood: 'words',
  chart: 'chart',
};

/** Whether a block of these classes is to be a picture. */
export const isPictured = (classes: readonly string[]): boolean =>
  classes.some((name) => figureForms[name] === 'picture');

/** Whether a table of these classes is to be a chart. */
export const isCharted = (classes: readonly string[]): boolean =>
  classes.some((name) => figureForms[name] === 'chart');
