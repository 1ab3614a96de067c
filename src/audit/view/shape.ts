import { isElement, type XmlElement } from '../../package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../package/xml/query.ts';
import { excerpt } from '../finding.ts';
import { groupTransform, placedBox, type Rectangle, type Transform, unmoved } from './box.ts';

/** Something that stands on a page of a presentation. */
export interface Shape {
  readonly element: XmlElement;
  readonly id: string;
  readonly name: string;
  /** Its alternative text. */
  readonly description: string;
  readonly decorative: boolean;
  readonly hidden: boolean;
  /** All that is written in it, a line for each paragraph. */
  readonly text: string;
  /** Its title or first words, else its name: what a reader would call it. */
  readonly label: string;
  readonly placeholder: XmlElement | undefined;
  /** What it takes its place and look from, the nearest first: the placeholders of layout and master. */
  readonly models: readonly Shape[];
  readonly box: Rectangle | undefined;
  readonly group: Shape | undefined;
}

const kinds: ReadonlySet<string> = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp']);

const paragraphText = (paragraph: XmlElement): string =>
  children(paragraph)
    .map((node) =>
      node.name === 'a:br' ? ' ' : node.name === 'a:pPr' ? '' : textOf(child(node, 'a:t') ?? ''),
    )
    .join('');

/** The placeholder of a layout or master that another takes after: by its number, else by its kind. */
const modelOf = (mark: XmlElement, shapes: readonly Shape[]): Shape | undefined => {
  const kind = attribute(mark, 'type') ?? 'body';
  const index = attribute(mark, 'idx');
  const kindOf = (shape: Shape): string =>
    (shape.placeholder && attribute(shape.placeholder, 'type')) ?? 'body';
  const offered = shapes.filter(({ placeholder }) => placeholder !== undefined);
  const parents: Readonly<Record<string, string>> = { ctrTitle: 'title', subTitle: 'body', obj: 'body' };
  return (
    (index === undefined
      ? undefined
      : offered.find(({ placeholder }) => placeholder && attribute(placeholder, 'idx') === index)) ??
    offered.find((shape) => kindOf(shape) === kind) ??
    offered.find((shape) => kindOf(shape) === (parents[kind] ?? 'body'))
  );
};

const frameOf = (element: XmlElement): XmlElement | undefined =>
  child(element, 'p:xfrm') ?? path(element, element.name === 'p:grpSp' ? 'p:grpSpPr' : 'p:spPr', 'a:xfrm');

const textIn = (element: XmlElement): string =>
  element.name === 'p:grpSp' ? '' : descendants(element, 'a:p').map(paragraphText).join('\n').trim();

const makeShape = (
  element: XmlElement,
  bases: readonly Shape[],
  group: Shape | undefined,
  transform: Transform,
): Shape => {
  const holder = children(element)[0];
  const named = holder && child(holder, 'p:cNvPr');
  const placeholder = holder && path(holder, 'p:nvPr', 'p:ph');
  const model = placeholder && modelOf(placeholder, bases);
  const text = textIn(element);
  const name = (named && attribute(named, 'name')) ?? '';
  const decorated = named ? descendants(named, 'adec:decorative')[0] : undefined;
  return {
    element,
    id: (named && attribute(named, 'id')) ?? '',
    name,
    description: ((named && attribute(named, 'descr')) ?? '').trim(),
    decorative: decorated !== undefined && attribute(decorated, 'val') !== '0',
    hidden: named !== undefined && attribute(named, 'hidden') === '1',
    text,
    label: excerpt(text === '' ? name : text),
    placeholder,
    models: model ? [model, ...model.models] : [],
    box: placedBox(frameOf(element), transform) ?? model?.box,
    group,
  };
};

/** What an `mc:AlternateContent` shows to a program that knows all it asks for. */
const chosen = (element: XmlElement): readonly XmlElement[] =>
  element.name === 'mc:AlternateContent' ? children(child(element, 'mc:Choice') ?? element) : [element];

/** The shapes of a tree in their order, those of groups after their group. */
export const shapesOf = (
  tree: XmlElement,
  bases: readonly Shape[],
  group?: Shape,
  transform: Transform = unmoved,
): readonly Shape[] =>
  tree.children
    .filter(isElement)
    .flatMap(chosen)
    .filter(({ name }) => kinds.has(name))
    .flatMap((element) => {
      const shape = makeShape(element, bases, group, transform);
      if (element.name !== 'p:grpSp') return [shape];
      return [shape, ...shapesOf(element, bases, shape, groupTransform(frameOf(element), transform))];
    });
