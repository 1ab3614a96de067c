import { attribute, child, path } from '../../../package/xml/query.ts';
import type { Colour } from '../../../unit/colour.ts';
import { tellContrast, tellSize } from '../../contrast.ts';
import { excerpt, type Found } from '../../finding.ts';
import type { DeckRule } from '../../rule.ts';
import { colourOf, type Palette, paletteOf } from '../../view/colour.ts';
import { atShape, type Deck, type Sheet } from '../../view/deck.ts';
import { cellGround, type Fill, groundOf, isBareTable } from '../../view/ground.ts';
import { lookOf, type Run, runsOf, sizeOf } from '../../view/run.ts';
import type { Shape } from '../../view/shape.ts';

/** The colour of a run's letters: its own, that of the shape's style, or that of the levels above. */
const letters = (run: Run, shape: Shape, palette: Palette): Colour | undefined => {
  const own = run.properties && child(run.properties, 'a:solidFill');
  if (own) return colourOf(own, palette);
  // A link is in the theme's colour for links, whatever stands above it.
  if (run.properties && child(run.properties, 'a:hlinkClick')) return palette('hlink');
  if (run.cell && !isBareTable(shape)) return undefined;
  const styled = path(shape.element, 'p:style', 'a:fontRef');
  const said = run.looks.find((look) => child(look, 'a:solidFill') ?? child(look, 'a:gradFill'));
  const fill = said && child(said, 'a:solidFill');
  if (said && said !== run.looks.at(-1)) return fill && colourOf(fill, palette);
  return (styled && colourOf(styled, palette)) ?? (said ? fill && colourOf(fill, palette) : palette('tx1'));
};

const groundBehind = (run: Run, shape: Shape, behind: Fill, palette: Palette): Fill => {
  const marked = run.properties && child(run.properties, 'a:highlight');
  if (marked) return colourOf(marked, palette) ?? 'unknown';
  return run.cell ? cellGround(run.cell, isBareTable(shape), behind, palette) : behind;
};

const readShape = (deck: Deck, sheet: Sheet, shape: Shape, palette: Palette, found: Found): void => {
  const at = atShape(sheet, shape);
  const runs = runsOf(deck, sheet, shape);
  const behind = runs.length > 0 ? groundOf(sheet, shape, palette) : 'unknown';
  const told = new Set<string>();
  for (const run of runs) {
    const size = sizeOf(run, shape) ?? 18;
    if (lookOf(run, 'lang') === undefined && !told.has('lang')) {
      told.add('lang');
      found('language-missing', { text: excerpt(run.text) }, at);
    }
    const raised = Number(lookOf(run, 'baseline') ?? 0) !== 0;
    if (!raised && !told.has(`size ${size}`)) tellSize(run.text, size, at, found);
    told.add(`size ${size}`);
    const colour = letters(run, shape, palette);
    const ground = groundBehind(run, shape, behind, palette);
    const key = `${colour} on ${ground} in ${size}`;
    if (colour === undefined || ground === 'unknown' || ground === 'nothing' || told.has(key)) continue;
    told.add(key);
    const bold = ['1', 'true'].includes(lookOf(run, 'b') ?? '0');
    tellContrast({ text: run.text, colour, ground, size, bold }, at, found);
  }
};

/** Text on slides has a language, a size that can be read, and a colour that stands out from what is behind it. */
export const slideRuns: DeckRule = (deck, found) => {
  const palettes = new Map<Sheet | undefined, Palette>();
  for (const slide of deck.slides) {
    const own = path(slide.part.root, 'p:clrMapOvr', 'a:overrideClrMapping');
    const key = own ? slide : slide.base;
    const palette = palettes.get(key) ?? paletteOf(deck.file, slide);
    palettes.set(key, palette);
    for (const shape of slide.shapes) {
      const isNumber = shape.placeholder && attribute(shape.placeholder, 'type') === 'sldNum';
      if (!shape.hidden && !isNumber) readShape(deck, slide, shape, palette, found);
    }
  }
};
