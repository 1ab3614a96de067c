import type { ConnectorItem } from '../../layout/scene.ts';
import { headAt, type Pair } from '../heads.ts';
import { strokeOf } from '../paint.ts';
import { element, points } from '../xml.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** The line from its beginning over its turns to its end, and its heads. */
export const connector = ({ points: given, stroke, heads }: ConnectorItem): string => {
  const pairs = given.map(({ left, top }): Pair => [points(left), points(top)]);
  const [first, second] = pairs;
  const [before, last] = pairs.slice(-2);
  if (!first || !second || !before || !last) return '';
  const start = headAt(heads.start, first, second, stroke);
  const end = headAt(heads.end, last, before, stroke);
  const line = [start.end, ...pairs.slice(1, -1), end.end].map(([x, y]) => `${round(x)} ${round(y)}`);
  const look = { fill: 'none', ...strokeOf(stroke), 'stroke-linejoin': 'round' };
  return [element('path', { d: `M${line.join('L')}`, ...look }), start.markup, end.markup].join('');
};
