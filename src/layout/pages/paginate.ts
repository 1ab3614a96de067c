import type { Theme } from '../../theme/theme.ts';
import type { FlowBlock, FlowPage } from './flow.ts';
import type { Strip } from './strip.ts';
import { blockStrips } from './table.ts';

export interface Pages {
  readonly count: number;
  /** The page of each anchor, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** How far a page is filled, in points. */
interface Cursor {
  readonly page: number;
  readonly used: number;
  /** Space wanted below the last strip. */
  readonly after: number;
  readonly notes: number;
}
const headOf = (page: number): Cursor => ({ page, used: 0, after: 0, notes: 0 });

const place = (cursor: Cursor, strip: Strip, page: FlowPage): Cursor => {
  const first = cursor.used === 0;
  const gap = first ? strip.repeated : Math.max(cursor.after, strip.before);
  const separator = strip.notes > 0 && cursor.notes === 0 ? page.noteSeparator : 0;
  return {
    page: cursor.page,
    used: cursor.used + gap + strip.height,
    after: strip.after,
    notes: cursor.notes + separator + strip.notes,
  };
};

const overflows = (cursor: Cursor, page: FlowPage): boolean => cursor.used + cursor.notes > page.height;

/** Strips that stay on one page, in order. */
function* gluedGroups(strips: readonly Strip[]): Generator<readonly Strip[]> {
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (strip.glued) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Places strips one by one; one that is higher than a page runs over as many as it needs. */
const placeSingly = (
  start: Cursor,
  strips: readonly Strip[],
  page: FlowPage,
  visit: (strip: Strip, page: number) => void,
): Cursor => {
  let cursor = start;
  for (const strip of strips) {
    let next = place(cursor, strip, page);
    if (overflows(next, page) && cursor.used > 0) next = place(headOf(cursor.page + 1), strip, page);
    visit(strip, next.page);
    const over = Math.max(0, Math.ceil((next.used - next.notes) / page.height) - 1);
    cursor = { ...next, page: next.page + over, used: next.used - over * page.height };
  }
  return cursor;
};

/**
 * Estimates on which page each part of a text will stand in Word: lines, table rows that do not split, repeated header
 * rows, footnotes, widows and orphans, and what is kept with the next. Linear in the length of the text.
 */
export const paginate = (blocks: readonly FlowBlock[], page: FlowPage, fonts: Theme['fonts']): Pages => {
  const pageOf = new Map<string, number>();
  const visit = (strip: Strip, number: number): void => {
    for (const anchor of strip.anchors) pageOf.set(anchor, number);
  };
  let cursor = headOf(1);
  for (const group of gluedGroups(blockStrips(blocks, fonts))) {
    const together = group.reduce((at, strip) => place(at, strip, page), cursor);
    const start = overflows(together, page) && cursor.used > 0 ? headOf(cursor.page + 1) : cursor;
    cursor = placeSingly(start, group, page, visit);
  }
  return { count: cursor.page, pageOf };
};
