import { isObject, Reference } from '../run/reference.ts';
import type { Helper } from './helper.ts';

/** The entries of a list, or of what has `items`. */
export const listIn = (part: unknown): readonly unknown[] => {
  const list = isObject(part) && !Array.isArray(part) ? part.items : part;
  return Array.isArray(list) ? list : [];
};

export const count: Helper = {
  name: 'count',
  description: 'The number of entries of a list; 0 where there is none.',
  parameters: [{ name: 'list', description: 'A list, or what has `items`.', accepts: ['list', 'mapping'] }],
  gives: 'value',
  example: '{{count keyPoints.items}}',
  run: ({ arguments: [list] }) => new Reference(listIn(list?.value).length, list?.origin),
};
