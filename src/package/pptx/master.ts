import { clone, insertInOrder, removeNamed, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { child, descendants, path, setAttribute } from '../xml/query.ts';
import type { LayoutPlaceholderShape } from './layout.ts';

/** The kinds a master has, with the marks that Office gives them; layouts find their like by type. */
const marks: readonly Readonly<Record<string, string>>[] = [
  { type: 'title' },
  { type: 'body', idx: '1' },
  { type: 'ftr', sz: 'quarter', idx: '3' },
  { type: 'sldNum', sz: 'quarter', idx: '4' },
];

const names: Readonly<Record<string, string>> = {
  title: 'Title Placeholder',
  body: 'Text Placeholder',
  ftr: 'Footer Placeholder',
  sldNum: 'Slide Number Placeholder',
};

type Layouts = readonly (readonly LayoutPlaceholderShape[])[];

const area = ({ shape }: LayoutPlaceholderShape): number => {
  const extent = path(shape, 'p:spPr', 'a:xfrm', 'a:ext');
  return Number(extent?.attributes.get('cx') ?? 0) * Number(extent?.attributes.get('cy') ?? 0);
};

const largest = (found: readonly LayoutPlaceholderShape[]): LayoutPlaceholderShape | undefined =>
  found.reduce<LayoutPlaceholderShape | undefined>(
    (most, each) => (most && area(most) >= area(each) ? most : each),
    undefined,
  );

const ofType = (layout: Layouts[number], type: string): LayoutPlaceholderShape | undefined =>
  largest(layout.filter((placeholder) => placeholder.type === type));

const bodyArea = (layout: Layouts[number]): number => {
  const body = ofType(layout, 'body');
  return body ? area(body) : 0;
};

/** The like of a kind: from the layout with the largest body, since that is the ordinary slide; else from the next. */
const likeOf = (type: string, layouts: Layouts): LayoutPlaceholderShape | undefined =>
  layouts
    .toSorted((one, other) => bodyArea(other) - bodyArea(one))
    .flatMap((layout) => ofType(layout, type) ?? [])[0];

const masterShape = (mark: Readonly<Record<string, string>>, like: LayoutPlaceholderShape): XmlElement => {
  const shape = clone(like.shape);
  const place = path(shape, 'p:nvSpPr', 'p:nvPr');
  const named = path(shape, 'p:nvSpPr', 'p:cNvPr');
  if (place) replaceChildren(place, [element('p:ph', mark)]);
  if (named) setAttribute(named, 'name', names[like.type]);
  // Title and body styles stand in p:txStyles.
  const styles = path(shape, 'p:txBody', 'a:lstStyle');
  if (styles && (like.type === 'title' || like.type === 'body')) replaceChildren(styles, []);
  return shape;
};

const levelDefaults = { defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 };
/** Office has nine levels of text; each further one of ours stands a quarter of an inch to the right, with a bullet. */
const levels = 9;
const levelIndent = 228_600;

const level = (style: XmlElement, number: number): XmlElement => {
  const copy = clone(style);
  copy.name = `a:lvl${number}pPr`;
  for (const [name, value] of Object.entries(levelDefaults)) setAttribute(copy, name, value);
  if (number === 1) return copy;
  setAttribute(copy, 'marL', (number - 1) * levelIndent);
  setAttribute(copy, 'indent', -levelIndent);
  const plain = child(copy, 'a:buNone');
  if (plain) {
    plain.name = 'a:buChar';
    plain.attributes.set('char', '•');
  }
  return copy;
};

const fillStyles = (root: XmlElement, name: string, style: XmlElement | undefined, count: number): void => {
  const styles = path(root, 'p:txStyles', name);
  if (!styles || !style) return;
  replaceChildren(
    styles,
    Array.from({ length: count }, (_, index) => level(style, index + 1)),
  );
};

/** The theme's first background, in its lightest colour: a layout that someone adds has none of its own. */
const background = (): XmlElement =>
  element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })));

/**
 * Gives the master the placeholders and text styles that the layouts under it have, a background and the deck's
 * language, and takes its "no headers and footers" away.
 */
export const repairMaster = (root: XmlElement, layouts: Layouts, language: string): void => {
  const content = child(root, 'p:cSld');
  const tree = content && child(content, 'p:spTree');
  if (!tree) return;
  if (!child(content, 'p:bg')) insertInOrder(content, background(), ['p:bg', 'p:spTree']);
  const defaults = path(root, 'p:txStyles', 'p:otherStyle', 'a:defPPr', 'a:defRPr');
  if (defaults) setAttribute(defaults, 'lang', language);
  for (const mark of marks) {
    const like = likeOf(mark.type ?? '', layouts);
    if (like) tree.children.push(masterShape(mark, like));
  }
  descendants(tree, 'p:cNvPr').forEach((properties, index) => {
    setAttribute(properties, 'id', index + 1);
  });
  removeNamed(root, 'p:hf');
  fillStyles(root, 'p:titleStyle', likeOf('title', layouts)?.style, 1);
  fillStyles(root, 'p:bodyStyle', likeOf('body', layouts)?.style, levels);
};
