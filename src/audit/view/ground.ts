import type { XmlElement } from '../../package/xml/element.ts';
import { attribute, child, children, path } from '../../package/xml/query.ts';
import type { Colour } from '../../unit/colour.ts';
import { bottom, intersection, type Rectangle, right } from './box.ts';
import { colourOf, type Palette } from './colour.ts';
import type { Sheet } from './deck.ts';
import type { Shape } from './shape.ts';

/** What something is filled with: a colour, nothing, or what cannot be told (a picture, a gradient). */
export type Fill = Colour | 'nothing' | 'unknown';

/** What an element's own fill is; `undefined` where it says nothing. */
const fillOf = (properties: XmlElement | undefined, palette: Palette): Fill | undefined => {
  if (!properties) return undefined;
  if (child(properties, 'a:noFill')) return 'nothing';
  const solid = child(properties, 'a:solidFill');
  if (solid) return colourOf(solid, palette) ?? 'unknown';
  const other = ['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'].some((name) =>
    child(properties, name),
  );
  return other ? 'unknown' : undefined;
};

/** The fill that a shape's style refers to: the first of a theme is a plain colour, none is 0. */
const styledFill = (shape: Shape, palette: Palette): Fill | undefined => {
  const reference = path(shape.element, 'p:style', 'a:fillRef');
  if (!reference) return undefined;
  const index = attribute(reference, 'idx');
  if (index === '0') return 'nothing';
  return index === '1' ? (colourOf(reference, palette) ?? 'unknown') : 'unknown';
};

/** What is seen of a shape behind its text or behind others. */
const shapeFill = (shape: Shape, palette: Palette): Fill => {
  if (shape.element.name === 'p:grpSp' || shape.element.name === 'p:cxnSp') return 'nothing';
  if (shape.element.name !== 'p:sp') return 'unknown';
  for (const each of [shape, ...shape.models]) {
    const own = fillOf(child(each.element, 'p:spPr'), palette) ?? styledFill(each, palette);
    if (own !== undefined) return own;
  }
  return 'nothing';
};

const sheetFill = (sheet: Sheet, palette: Palette): Fill => {
  const ground = path(sheet.part.root, 'p:cSld', 'p:bg');
  // Where nothing says what the ground is, PowerPoint takes the theme's first.
  if (!ground) return sheet.base ? sheetFill(sheet.base, palette) : (palette('bg1') ?? 'unknown');
  const own = fillOf(child(ground, 'p:bgPr'), palette);
  if (own !== undefined) return own;
  const reference = child(ground, 'p:bgRef');
  return reference && attribute(reference, 'idx') === '1001'
    ? (colourOf(reference, palette) ?? 'unknown')
    : 'unknown';
};

const covers = (outer: Rectangle, inner: Rectangle): boolean => {
  const slack = 12_700;
  return (
    outer.left <= inner.left + slack &&
    outer.top <= inner.top + slack &&
    right(outer) >= right(inner) - slack &&
    bottom(outer) >= bottom(inner) - slack
  );
};

/** What lies below a shape, of its page and of what that is made from; the lowest first. */
const below = (sheet: Sheet, shape: Shape): readonly Shape[] => {
  const bases: Shape[] = [];
  for (let base = sheet.base; base; base = base.base)
    bases.unshift(...base.shapes.filter(({ placeholder }) => !placeholder));
  return [...bases, ...sheet.shapes.slice(0, sheet.shapes.indexOf(shape))];
};

/** What is behind the text of a shape: its own fill, else what lies below it, else the page. */
export const groundOf = (sheet: Sheet, shape: Shape, palette: Palette): Fill => {
  const own = shape.element.name === 'p:graphicFrame' ? 'nothing' : shapeFill(shape, palette);
  if (own !== 'nothing') return own;
  const { box } = shape;
  if (!box) return 'unknown';
  for (const lower of below(sheet, shape).toReversed()) {
    if (!lower.box || lower.hidden || !intersection(lower.box, box)) continue;
    const fill = shapeFill(lower, palette);
    if (fill === 'nothing') continue;
    return covers(lower.box, box) ? fill : 'unknown';
  }
  return sheetFill(sheet, palette);
};

/**
 * What is behind the text of a cell: its own fill, else what is behind the table.
 * @param bare whether no style may fill it, which is not followed
 */
export const cellGround = (cell: XmlElement, bare: boolean, behind: Fill, palette: Palette): Fill => {
  const own = fillOf(child(cell, 'a:tcPr'), palette);
  if (own === undefined && !bare) return 'unknown';
  return own === undefined || own === 'nothing' ? behind : own;
};

/** The style that leaves a table bare: "No Style, No Grid". */
const bareStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** Whether the cells of a shape's table look as they say themselves. */
export const isBareTable = (shape: Shape): boolean => {
  const properties = path(shape.element, 'a:graphic', 'a:graphicData', 'a:tbl', 'a:tblPr');
  const style = properties && children(properties, 'a:tableStyleId')[0];
  return style === undefined || style.children.join('') === bareStyle;
};
