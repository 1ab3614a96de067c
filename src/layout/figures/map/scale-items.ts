import { point } from '../../../unit/length.ts';
import { fillPattern } from '../../../unit/pattern.ts';
import type { Setting } from '../../context.ts';
import type { Item } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import { lettering } from './lettering.ts';
import type { MapPalette } from './palette.ts';
import { type MapPlan, scalePlate } from './plan.ts';
import { around } from './rect.ts';
import { shapeItem, textItem } from './shapes.ts';

const barHeight = 3.5;
const halves = 2;

/** A bar of two halves, dark and light, with nothing and the whole written over its ends. */
export const scaleItems = ({ scale }: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] => {
  if (!scale) return [];
  const { theme } = setting.context;
  const { plate, scale: bar } = scale;
  const left = plate.x + scalePlate.side;
  const half = bar.length / halves;
  const y = plate.y + plate.height - scalePlate.side;
  const paint = (name: string) => colourOf(theme, name);
  const stroke = { colour: paint(palette.mark), width: point(0.75), dash: 'solid' } as const;
  const on = { ...setting, background: paint(palette.plate) };
  const pattern = theme.labels.words.kilometres ?? '{number}\u00a0km';
  const words = [
    lettering('0', 'mapScale', on),
    lettering(fillPattern(pattern, { number: String(bar.kilometres) }), 'mapScale', on),
  ];
  return [
    shapeItem('Scale plate', 'rectangle', plate, { fill: paint(palette.plate) }),
    ...['Scale, first half', 'Scale, second half'].map((name, index) =>
      shapeItem(
        name,
        'rectangle',
        { x: left + index * half, y, width: half, height: barHeight },
        { fill: paint(index === 0 ? palette.mark : palette.plate), stroke },
      ),
    ),
    ...words.map((each, index) =>
      textItem(
        index === 0 ? 'Scale begins' : 'Scale ends',
        each,
        around([left + index * bar.length, y - 8], each.width, each.height),
        setting,
        { align: 'centre' },
      ),
    ),
  ];
};
