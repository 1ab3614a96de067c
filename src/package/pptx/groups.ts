import type { GroupWish } from '../wish.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, isElement, type XmlElement } from '../xml/element.ts';
import { attribute, child, path } from '../xml/query.ts';
import type { Frame } from './frame.ts';
import type { Repair } from './repair.ts';
import { describeDrawing } from './shapes.ts';

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const transform = (frame: XmlElement): XmlElement | undefined =>
  path(frame, 'p:spPr', 'a:xfrm') ?? path(frame, 'p:grpSpPr', 'a:xfrm') ?? child(frame, 'p:xfrm');

const rectangle = (frame: XmlElement): Rectangle | undefined => {
  const placed = transform(frame);
  const offset = placed && child(placed, 'a:off');
  const extent = placed && child(placed, 'a:ext');
  if (!offset || !extent) return undefined;
  const left = Number(attribute(offset, 'x'));
  const top = Number(attribute(offset, 'y'));
  return {
    left,
    top,
    right: left + Number(attribute(extent, 'cx')),
    bottom: top + Number(attribute(extent, 'cy')),
  };
};

/** The members' coordinates are the slide's own: the group's box and that of its inside are the same. */
const groupTransform = (members: readonly XmlElement[]): XmlElement => {
  const boxes = members.map(rectangle).filter((found) => found !== undefined);
  const x = Math.min(...boxes.map((found) => found.left));
  const y = Math.min(...boxes.map((found) => found.top));
  const cx = Math.max(...boxes.map((found) => found.right)) - x;
  const cy = Math.max(...boxes.map((found) => found.bottom)) - y;
  return element(
    'a:xfrm',
    {},
    element('a:off', { x, y }),
    element('a:ext', { cx, cy }),
    element('a:chOff', { x, y }),
    element('a:chExt', { cx, cy }),
  );
};

const group = (wish: GroupWish, members: readonly XmlElement[]): XmlElement => {
  const named = element('p:cNvPr', { id: 0 });
  describeDrawing(named, wish);
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, named, element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, groupTransform(members)),
    ...members,
  );
};

/** Gathers neighbours that stand in the same group at this depth, and those of deeper groups within it. */
const gather = (frames: readonly Frame[], depth: number): readonly XmlElement[] => {
  const gathered: XmlElement[] = [];
  for (let index = 0; index < frames.length; ) {
    const frame = frames[index];
    const wish = frame?.wish.groups?.[depth];
    const rest = frames.slice(index);
    const other = wish ? rest.findIndex((next) => next.wish.groups?.[depth]?.id !== wish.id) : 1;
    const members = rest.slice(0, other === -1 ? rest.length : other);
    if (wish) gathered.push(group(wish, gather(members, depth + 1)));
    else if (frame) gathered.push(frame.element);
    index += members.length;
  }
  return gathered;
};

export const groupFrames: Repair = ({ tree, frames }) => {
  if (!frames.some(({ wish }) => wish.groups)) return;
  const inTree = new Set(frames.map((frame) => frame.element));
  const around = tree.children.filter((node) => !isElement(node) || !inTree.has(node));
  replaceChildren(tree, [...around, ...gather(frames, 0)]);
};
