import type { ConnectorWish } from '../wish.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, path } from '../xml/query.ts';
import { siteOf } from './connection-sites.ts';
import { drawingProperties, type Frame } from './frame.ts';
import type { Repair } from './repair.ts';

const quarterTurn = 5_400_000; // sixty-thousandths of a degree

const transformOf = ({ box, ...turns }: ConnectorWish): XmlElement =>
  element(
    'a:xfrm',
    {
      rot: turns.quarterTurn ? quarterTurn : undefined,
      flipH: turns.flipHorizontal ? 1 : undefined,
      flipV: turns.flipVertical ? 1 : undefined,
    },
    element('a:off', { x: box.x, y: box.y }),
    element('a:ext', { cx: box.cx, cy: box.cy }),
  );

const geometryOf = ({ preset, adjustments }: ConnectorWish): XmlElement =>
  element(
    'a:prstGeom',
    { prst: preset },
    element(
      'a:avLst',
      {},
      ...adjustments.map((value, index) =>
        element('a:gd', { name: `adj${index + 1}`, fmla: `val ${value}` }),
      ),
    ),
  );

/** Gives lines that are to join something the turns that their wishes ask for. */
export const bendConnectors: Repair = ({ frames }) => {
  for (const { element: frame, wish } of frames) {
    const shape = child(frame, 'p:spPr');
    if (!wish.connector || !shape) continue;
    const rest = shape.children.filter(
      (node) => typeof node === 'string' || !['a:xfrm', 'a:prstGeom'].includes(node.name),
    );
    replaceChildren(shape, [transformOf(wish.connector), geometryOf(wish.connector), ...rest]);
  }
};

const glue = (
  name: 'a:stCxn' | 'a:endCxn',
  joint: ConnectorWish['from'],
  frames: readonly Frame[],
): readonly XmlElement[] => {
  const target = joint && frames.find(({ wish }) => wish.name === joint.name);
  const id = target && attribute(drawingProperties(target.element) ?? target.element, 'id');
  if (!joint || !target || id === undefined) return [];
  return [element(name, { id, idx: siteOf(joint, target, frames) })];
};

/** Joins connectors to the shapes at their ends, so that they follow when one is moved. Ids must be settled. */
export const glueConnectors: Repair = ({ frames }) => {
  for (const { element: frame, wish } of frames) {
    const holder = path(frame, 'p:nvCxnSpPr', 'p:cNvCxnSpPr');
    if (!wish.connector || !holder) continue;
    const { from, to } = wish.connector;
    replaceChildren(holder, [...glue('a:stCxn', from, frames), ...glue('a:endCxn', to, frames)]);
  }
};
