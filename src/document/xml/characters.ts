import type { Markup } from '../../template/markup.ts';
import { segmentAt } from '../place.ts';
import type { Characters } from './element.ts';
import { decodeEntities } from './entities.ts';

/** Cuts a stretch of text where one segment of the markup ends and the next begins, so that each piece has one origin. */
export const pieces = (markup: Markup, start: number, end: number): readonly Characters[] => {
  const found: Characters[] = [];
  let from = start;
  for (let index = segmentAt(markup, start); from < end; index += 1) {
    const next = markup.segments[index + 1]?.offset ?? end;
    const to = Math.min(end, Math.max(next, from));
    if (to > from)
      found.push({
        kind: 'characters',
        value: decodeEntities(markup.text.slice(from, to)),
        start: from,
        end: to,
      });
    from = to;
  }
  return found;
};
