import { numberedName } from '../wish.ts';
import { clone, insertInOrder, remove, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, path, setAttribute } from '../xml/query.ts';
import type { Frame } from './frame.ts';
import type { Context } from './repair.ts';
import { repairSheet } from './sheet.ts';
import { numberField } from './slide-number.ts';

/** A layout's placeholder, as the master needs it to make its own like it. */
export interface LayoutPlaceholderShape {
  readonly type: string;
  readonly shape: XmlElement;
  /** `a:lvl1pPr`: how text typed into it looks. */
  readonly style: XmlElement;
}

const kept = ['lang'];

/** The look of the prompt becomes the placeholder's own, which text typed into it takes over. */
const firstLevel = (paragraph: XmlElement): XmlElement => {
  const properties = child(paragraph, 'a:pPr');
  const look = descendants(paragraph, 'a:rPr')[0];
  const defaults = element('a:defRPr');
  for (const [name, value] of look?.attributes ?? []) {
    if (!kept.includes(name)) defaults.attributes.set(name, value);
  }
  for (const node of look ? clone(look).children : []) defaults.children.push(node);
  const style = properties ? clone(properties) : element('a:pPr');
  style.name = 'a:lvl1pPr';
  style.children.push(defaults);
  return style;
};

const bare = (look: XmlElement): void => {
  replaceChildren(look, []);
  for (const name of [...look.attributes.keys()]) if (!kept.includes(name)) look.attributes.delete(name);
};

/** What stands in it: the prompt; the field of the slide number; in a footer the document's marking, which slides added by hand bear then. */
const fill = (paragraph: XmlElement, type: string, { properties }: Context): void => {
  const run = child(paragraph, 'a:r');
  const end = child(paragraph, 'a:endParaRPr') ?? element('a:endParaRPr');
  const look = run && child(run, 'a:rPr');
  const own = child(paragraph, 'a:pPr');
  if (own) remove(paragraph, (found) => found === own);
  if (look) bare(look);
  bare(end);
  if (type === 'sldNum') replaceChildren(paragraph, [numberField('‹#›', look), end]);
  if (type !== 'ftr') return;
  const text = properties.marking ?? '';
  replaceChildren(
    paragraph,
    text === '' ? [end] : [element('a:r', {}, ...(look ? [look] : []), element('a:t', {}, text)), end],
  );
};

const ownPrompt = ['title', 'subTitle', 'body'];

const layoutPlaceholder = ({ element: shape, wish }: Frame, context: Context): LayoutPlaceholderShape[] => {
  const type = wish.placeholder?.type;
  const styles = path(shape, 'p:txBody', 'a:lstStyle');
  const paragraph = path(shape, 'p:txBody', 'a:p');
  const mark = path(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  if (type === undefined || !styles || !paragraph || !mark) return [];
  const style = firstLevel(paragraph);
  replaceChildren(styles, [clone(style)]);
  fill(paragraph, type, context);
  const named = path(shape, 'p:nvSpPr', 'p:cNvPr');
  if (type === 'sldNum' && named) setAttribute(named, 'name', 'Slide number');
  if (ownPrompt.includes(type)) setAttribute(mark, 'hasCustomPrompt', 1);
  return [{ type, shape, style }];
};

/** PowerPoint offers to repair a background without a list of effects. */
const repairBackground = (root: XmlElement): void => {
  const background = path(root, 'p:cSld', 'p:bg', 'p:bgPr');
  if (background && !child(background, 'a:effectLst')) {
    insertInOrder(background, element('a:effectLst'), ['a:solidFill', 'a:effectLst']);
  }
};

/** Repairs a layout in place: real placeholders with a look of their own over the layout's decoration. */
export const repairLayout = (root: XmlElement, context: Context): readonly LayoutPlaceholderShape[] => {
  const sheet = repairSheet(root, undefined, context);
  repairBackground(root);
  const content = child(root, 'p:cSld');
  if (content) {
    setAttribute(content, 'name', numberedName.exec(attribute(content, 'name') ?? '')?.[1] || 'Slide');
  }
  setAttribute(root, 'userDrawn', 1);
  return sheet.frames.flatMap((frame) => layoutPlaceholder(frame, context));
};
