import { type Box, rightOf } from '../../../unit/box.ts';
import { add, emu, inch, type Length, largest, point, subtract, zero } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { Item, LineItem } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import { type Label, labelOf } from '../label.ts';
import type { Scale } from './scale.ts';
import { ticksOf } from './ticks.ts';

/** Between the middle of an axis and the names of times beside it: more than any marker reaches. */
const toLabel = inch(0.17);
/** Room that looks well for the names of times beside an axis, from its middle; they may need more. */
const usualRoom = inch(0.38);
const tickReach = inch(0.09);
/** What a name of a time takes of the axis at least. */
const perTick = inch(1.25);
const clear = inch(0.07);

/** Room for the names of times beside an axis, from its middle. */
export const tickRoom = (setting: Setting): Length =>
  largest(usualRoom, add(toLabel, labelOf('0', 'caption', setting).height));

/** A side of an axis that has room for names of times, and where stems leave it there: nothing may be written on them. */
export interface NamingSide {
  readonly side: 'above' | 'below';
  readonly stems: readonly Length[];
}

const line = (name: string, box: Box, width: number, setting: Setting): LineItem => ({
  kind: 'line',
  name,
  box,
  alternative: '',
  brief: undefined,
  stroke: { colour: colourOf(setting.context.theme, 'slate'), width: point(width), dash: 'solid' },
});

export const axisLine = (width: Length, axis: Length, setting: Setting): LineItem =>
  line('Axis', { left: zero, top: axis, width, height: zero }, 2.5, setting);

/** A name stands under the middle of its time, or begins or ends at it. */
const placesOf = (at: Length, label: Label, width: Length): readonly Length[] => {
  const half = label.width / 2;
  const inside = (centre: number): Length => emu(Math.min(Math.max(centre, half), width - half));
  return [inside(at), inside(at + half), inside(at - half)];
};

/** The first place where a name stands on no stem and on no other name. */
const freeBox = (
  label: Label,
  at: Length,
  width: Length,
  axis: Length,
  sides: readonly NamingSide[],
  named: readonly Box[],
) => {
  for (const middle of placesOf(at, label, width))
    for (const { side, stems } of sides) {
      const top = side === 'below' ? add(axis, toLabel) : subtract(axis, add(toLabel, label.height));
      const box: Box = { left: emu(middle - label.width / 2), top, width: label.width, height: label.height };
      const hits = (left: Length, right: Length): boolean =>
        add(right, clear) > box.left && subtract(left, clear) < rightOf(box);
      const onStem = stems.some((stem) => hits(stem, stem));
      if (!onStem && !named.some((other) => hits(other.left, rightOf(other)))) return box;
    }
  return undefined;
};

/** Ticks at times, each named where there is room beside the stems. */
export const tickItems = (
  scale: Scale,
  width: Length,
  axis: Length,
  sides: readonly NamingSide[],
  setting: Setting,
): readonly Item[] => {
  const named: Box[] = [];
  return ticksOf(scale, Math.floor(width / perTick), setting).flatMap(
    ({ at, words }, index): readonly Item[] => {
      const left = scale.at(at);
      const name = `Time ${index + 1}`;
      const upright = {
        left,
        top: subtract(axis, tickReach),
        width: zero,
        height: add(tickReach, tickReach),
      };
      const tick = line(`${name} tick`, upright, 1, setting);
      const label = labelOf(words, 'caption', setting);
      const box = freeBox(label, left, width, axis, sides, named);
      if (!box) return [tick];
      named.push(box);
      return [tick, label.at(box, name)];
    },
  );
};
