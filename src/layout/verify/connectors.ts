import type { Point } from '../../unit/box.ts';
import type { ConnectorItem, Joint, Side, TextItem } from '../scene.ts';
import { type Area, areaOf, grown, holds, overlap, tolerance } from './area.ts';
import { type Leaf, leavesOfKind, type Rule, type Sheet } from './sheet.ts';
import { crosses } from './stretch.ts';

const pointArea = ({ left, top }: Point): Area => ({ left, top, right: left, bottom: top });

const along = (start: number, end: number, part: number): number => start + (end - start) * part;

const places: Readonly<Record<Side, (area: Area, part: number) => readonly [number, number]>> = {
  top: ({ left, top, right }, part) => [along(left, right, part), top],
  bottom: ({ left, bottom, right }, part) => [along(left, right, part), bottom],
  left: ({ left, top, bottom }, part) => [left, along(top, bottom, part)],
  right: ({ right, top, bottom }, part) => [right, along(top, bottom, part)],
};

const isGlued = (joint: Joint, at: Point | undefined, { items }: Sheet): boolean => {
  const joined = items.find(({ name }) => name === joint.item);
  if (!joined || !at) return false;
  const [left, top] = places[joint.side](areaOf(joined.box), joint.at ?? 0.5);
  return Math.abs(at.left - left) <= tolerance && Math.abs(at.top - top) <= tolerance;
};

/** A connector that is joined to something begins or ends where it says on that side of it. */
export const looseConnector: Rule = (sheet) =>
  leavesOfKind(sheet, 'connector')
    .filter(({ item: { from, to, points } }) => {
      const ends = [
        { joint: from, at: points[0] },
        { joint: to, at: points.at(-1) },
      ];
      return ends.some(({ joint, at }) => joint && !isGlued(joint, at, sheet));
    })
    .map(({ item }) => ({ item: item.name, words: 'does not touch what it joins' }));

/** A box that a connector may not run through: not one that it joins, nor a panel that holds one of its ends. */
const isInTheWay = ({ points, from, to }: ConnectorItem, { name, box, fill, stroke }: TextItem): boolean => {
  if (name === from?.item || name === to?.item || (!fill && !stroke)) return false;
  const inside = grown(areaOf(box), -2 * tolerance);
  return ![points[0], points.at(-1)].some((end) => end && holds(inside, pointArea(end)));
};

const runsThrough = ({ points, stroke }: ConnectorItem, box: Area): boolean =>
  points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    return crosses(
      { from: [from.left, from.top], to: [to.left, to.top] },
      grown(box, stroke.width / 2 - tolerance),
    );
  });

/** A plate on the line itself is its label. */
const isLabel = (box: Leaf<TextItem>, connector: Leaf): boolean =>
  box.order > connector.order && box.item.stroke === undefined;

/** A connector runs past the boxes that it does not join. */
export const connectorThroughBox: Rule = (sheet) =>
  leavesOfKind(sheet, 'connector').flatMap((connector) =>
    leavesOfKind(sheet, 'text')
      .filter((box) => !isLabel(box, connector) && isInTheWay(connector.item, box.item))
      .filter((box) => runsThrough(connector.item, areaOf(box.item.box)))
      .map((box) => ({ item: connector.item.name, words: `runs through "${box.item.name}"` })),
  );

/** The rectangle that a stretch of a connector covers with its whole width. */
const coverOf = ({ points, stroke }: ConnectorItem): readonly Area[] =>
  points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const [left, right] = [Math.min(from.left, to.left), Math.max(from.left, to.left)];
    const [top, bottom] = [Math.min(from.top, to.top), Math.max(from.top, to.top)];
    return grown({ left, top, right, bottom }, stroke.width / 2);
  });

const isLevel = ({ left, top, right, bottom }: Area): boolean => right - left > bottom - top;

/** Two connectors that lie on one another for a way are read as one; that they cross is no fault. */
export const connectorOnConnector: Rule = (sheet) => {
  const connectors = leavesOfKind(sheet, 'connector').map(({ item }) => ({ item, covers: coverOf(item) }));
  return connectors.flatMap(({ item, covers }, index) =>
    connectors
      .slice(index + 1)
      .filter((other) =>
        covers.some((cover) =>
          other.covers.some((each) => isLevel(cover) === isLevel(each) && overlap(cover, each)),
        ),
      )
      .map((other) => ({ item: item.name, words: `lies on "${other.item.name}"` })),
  );
};
