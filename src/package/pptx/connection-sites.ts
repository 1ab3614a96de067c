import type { JointWish } from '../wish.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, path } from '../xml/query.ts';
import type { Frame } from './frame.ts';
import type { Repair } from './repair.ts';

type Side = JointWish['side'];

/** A place on a side that is not its middle. */
type Port = Required<JointWish>;

/** The numbers of the connection sites in the middle of the sides: an ellipse has one at each eighth of its round. */
const middles = {
  others: { top: 0, left: 1, bottom: 2, right: 3 },
  ellipse: { top: 0, left: 2, bottom: 4, right: 6 },
} as const satisfies Record<string, Record<Side, number>>;

const presetOf = (frame: XmlElement): string | undefined => {
  const geometry = path(frame, 'p:spPr', 'a:prstGeom');
  return geometry && attribute(geometry, 'prst');
};

const isPort = (joint: JointWish | undefined): joint is Port =>
  joint?.at !== undefined && Math.abs(joint.at - 0.5) > 1e-4;

const same = (one: Port, other: Port): boolean => one.side === other.side && one.at === other.at;

/** All ports that connectors ask for, in the order of the connectors. */
const portsIn = (frames: readonly Frame[]): readonly Port[] =>
  frames.flatMap(({ wish }) => [wish.connector?.from, wish.connector?.to]).filter(isPort);

/** Those of a frame, once each. */
const portsOf = (name: string, ports: readonly Port[]): readonly Port[] =>
  ports
    .filter((port) => port.name === name)
    .filter((port, index, all) => all.findIndex((other) => same(other, port)) === index);

/** Only a plain rectangle is drawn anew with sites of its own: at other outlines connectors join the sides' middles. */
const hasPorts = (frame: XmlElement): boolean =>
  (path(frame, 'p:spPr', 'a:custGeom', 'a:cxnLst')?.children.length ?? 0) > 0;

/** The number of the connection site that a joint asks for. */
export const siteOf = (joint: JointWish, target: Frame, frames: readonly Frame[]): number => {
  const middle = middles[presetOf(target.element) === 'ellipse' ? 'ellipse' : 'others'][joint.side];
  if (!isPort(joint) || !hasPorts(target.element)) return middle;
  return (
    middlesOfRectangle.length + portsOf(joint.name, portsIn(frames)).findIndex((port) => same(port, joint))
  );
};

/** The sites of the preset rectangle, by its numbers: they stay what they are. */
const middlesOfRectangle: readonly { readonly side: Side; readonly at: number }[] = [
  { side: 'top', at: 0.5 },
  { side: 'left', at: 0.5 },
  { side: 'bottom', at: 0.5 },
  { side: 'right', at: 0.5 },
];

/** The way out from a side, as a constant of DrawingML. */
const angles: Readonly<Record<Side, string>> = { right: '0', bottom: 'cd4', left: 'cd2', top: '3cd4' };

const edges: Readonly<Record<Side, string>> = { top: 't', left: 'l', bottom: 'b', right: 'r' };

const isLevel = (side: Side): boolean => side === 'top' || side === 'bottom';

/** A rectangle whose outline and text are those of the preset, with a site at each port; they move when it is resized. */
const rectangleWith = (ports: readonly Port[]): XmlElement => {
  const sites = [...middlesOfRectangle, ...ports];
  const guides = sites.map(({ side, at }, index) =>
    element('a:gd', {
      name: `site${index}`,
      fmla: `*/ ${isLevel(side) ? 'w' : 'h'} ${Math.round(at * 100_000)} 100000`,
    }),
  );
  const site = ({ side }: { readonly side: Side }, index: number): XmlElement =>
    element(
      'a:cxn',
      { ang: angles[side] },
      element(
        'a:pos',
        isLevel(side) ? { x: `site${index}`, y: edges[side] } : { x: edges[side], y: `site${index}` },
      ),
    );
  const at = (x: string, y: string): XmlElement => element('a:pt', { x, y });
  return element(
    'a:custGeom',
    {},
    element('a:avLst', {}),
    element('a:gdLst', {}, ...guides),
    element('a:ahLst', {}),
    element('a:cxnLst', {}, ...sites.map(site)),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element(
      'a:pathLst',
      {},
      element(
        'a:path',
        {},
        element('a:moveTo', {}, at('l', 't')),
        element('a:lnTo', {}, at('r', 't')),
        element('a:lnTo', {}, at('r', 'b')),
        element('a:lnTo', {}, at('l', 'b')),
        element('a:close', {}),
      ),
    ),
  );
};

/** Gives rectangles a connection site wherever a connector ends beside the middle of a side. */
export const openConnectionSites: Repair = ({ frames }) => {
  const all = portsIn(frames);
  if (all.length === 0) return;
  for (const { element: frame, wish } of frames) {
    const shape = child(frame, 'p:spPr');
    if (!shape || presetOf(frame) !== 'rect') continue;
    const ports = portsOf(wish.name, all);
    if (ports.length === 0) continue;
    const drawn = shape.children.map((node) =>
      typeof node !== 'string' && node.name === 'a:prstGeom' ? rectangleWith(ports) : node,
    );
    replaceChildren(shape, drawn);
  }
};
