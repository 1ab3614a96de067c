import type { ConnectorItem, Head, Joint } from '../../layout/scene.ts';
import type { ConnectorWish, JointWish } from '../../package/wish.ts';
import type { Point } from '../../unit/box.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { toInches } from '../../unit/length.ts';
import type { ArrowName, ConnectorModel } from './model.ts';
import { lineStyle } from './shape.ts';
import { frameName, type Surroundings } from './wish.ts';

const arrows = {
  none: 'none',
  arrow: 'triangle',
  dot: 'oval',
  diamond: 'diamond',
} as const satisfies Record<Head, ArrowName>;

/** The presets of ECMA-376 (20.1.10.56), by their number of stretches. */
const presets = [
  'straightConnector1',
  'bentConnector2',
  'bentConnector3',
  'bentConnector4',
  'bentConnector5',
] as const satisfies readonly ConnectorWish['preset'][];

/** A place as a preset sees it: `along` runs as its first stretch does, both count from where it begins. */
interface Turned {
  readonly along: number;
  readonly across: number;
}

/** Office bends a connector of no width by this much of its own: one point. */
const least = 12_700;

const fraction = (part: number, whole: number): number => Math.round((part / (whole || least)) * 100_000);

/**
 * The values that say where a preset turns, in hundred-thousandths of its width and height by turns. The first is how
 * far the first stretch goes, the second how far the next goes across, and so on; the last turn follows by itself.
 */
const adjustmentsOf = (turned: readonly Turned[], end: Turned): readonly number[] =>
  turned
    .slice(1, -2)
    .map(({ along, across }, index) =>
      index % 2 === 0 ? fraction(along, end.along) : fraction(across, end.across),
    );

const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || before.left !== point.left || before.top !== point.top;
  });

const isUpright = ([first, second]: readonly Point[]): boolean =>
  first !== undefined && second !== undefined && first.left === second.left && first.top !== second.top;

const jointWish = (joint: Joint | undefined): JointWish | undefined =>
  joint && {
    name: withoutForbidden(joint.item),
    side: joint.side,
    ...(joint.at === undefined ? {} : { at: joint.at }),
  };

/**
 * How a preset is placed so that it runs through the points. A preset begins level; one that begins upright is the same
 * turned by a quarter to the right, and its box is that of the level one about the same middle.
 */
const connectorWish = (item: ConnectorItem, points: readonly Point[]): ConnectorWish => {
  const start = points[0] ?? { left: item.box.left, top: item.box.top };
  const last = points.at(-1) ?? start;
  const turns = points.length > 2;
  const upright = turns && isUpright(points);
  const sides = { left: last.left < start.left ? -1 : 1, top: last.top < start.top ? -1 : 1 };
  const turned = points.map(({ left, top }): Turned => {
    const level = (left - start.left) * sides.left;
    const down = (top - start.top) * sides.top;
    return upright ? { along: down, across: level } : { along: level, across: down };
  });
  const end = turned.at(-1) ?? { along: 0, across: 0 };
  const width = turns ? end.along || least : end.along;
  const height = turns ? end.across || least : end.across;
  const middle = { left: (start.left + last.left) / 2, top: (start.top + last.top) / 2 };
  return {
    preset: presets[points.length - 2] ?? 'straightConnector1',
    adjustments: adjustmentsOf(turned, end),
    box: {
      x: Math.round(middle.left - width / 2),
      y: Math.round(middle.top - height / 2),
      cx: width,
      cy: height,
    },
    quarterTurn: upright,
    flipHorizontal: (upright ? sides.top : sides.left) < 0,
    // Turned to the right, what was below stands at the left: the other way round from what a box says.
    flipVertical: upright ? sides.left > 0 : sides.top < 0,
    from: jointWish(item.from),
    to: jointWish(item.to),
  };
};

/** A line for the library, and in its wish how the package makes a glued connector of it. */
export const connectorModel = (item: ConnectorItem, around: Surroundings): ConnectorModel[] => {
  const points = withoutRepeats(item.points);
  if (points.length < 2) return [];
  const connector = connectorWish(item, points);
  const { x, y, cx, cy } = connector.box;
  const inches = (value: number): number => toInches(value as Parameters<typeof toInches>[0]); // whole EMU, as above
  return [
    {
      kind: 'connector',
      name: frameName(item, around, { connector }),
      box: { x: inches(x), y: inches(y), w: inches(cx), h: inches(cy) },
      line: {
        ...lineStyle(item.stroke),
        beginArrowType: arrows[item.heads.start],
        endArrowType: arrows[item.heads.end],
      },
    },
  ];
};
