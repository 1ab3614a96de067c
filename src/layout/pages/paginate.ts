import type { FlowPage } from './flow.ts';
import type { Strip } from './strip.ts';

export interface Pages {
  readonly count: number;
  /** The page of each anchor, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Where pages end, in order; the last page has no end. */
  readonly ends: readonly PageEnd[];
}

/** The end of a page after which something stands on the next. */
export interface PageEnd {
  /** Counted from 1. */
  readonly page: number;
  /** What stays empty above the foot, in points. */
  readonly room: number;
  /** The place among all strips of the first that stands on the next page. */
  readonly strip: number;
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

const roomOn = (cursor: Cursor, page: FlowPage): number => page.height - cursor.used - cursor.notes;

const overflows = (cursor: Cursor, page: FlowPage): boolean => roomOn(cursor, page) < 0;

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

/** What is told of the strips as they are placed. */
interface Visit {
  /** A strip stands on that page. */
  readonly placed: (strip: Strip, page: number) => void;
  /** A page ends before the strip of the group that has that place in it. */
  readonly ended: (cursor: Cursor, index: number) => void;
}

/** Places strips one by one; one that is higher than a page runs over as many as it needs. */
const placeSingly = (start: Cursor, strips: readonly Strip[], page: FlowPage, visit: Visit): Cursor => {
  let cursor = start;
  for (const [index, strip] of strips.entries()) {
    let next = place(cursor, strip, page);
    if (overflows(next, page) && cursor.used > 0) {
      visit.ended(cursor, index);
      next = place(headOf(cursor.page + 1), strip, page);
    }
    visit.placed(strip, next.page);
    const over = Math.max(0, Math.ceil((next.used - next.notes) / page.height) - 1);
    cursor = { ...next, page: next.page + over, used: next.used - over * page.height };
  }
  return cursor;
};

/**
 * Estimates on which page each part of a text will stand in Word: lines, table rows that do not split, repeated header
 * rows, footnotes, widows and orphans, and what is kept with the next. Linear in the length of the text.
 */
export const paginateStrips = (strips: readonly Strip[], page: FlowPage): Pages => {
  const pageOf = new Map<string, number>();
  const ends: PageEnd[] = [];
  let before = 0;
  const visit: Visit = {
    placed: (strip, number) => {
      for (const anchor of strip.anchors) pageOf.set(anchor, number);
    },
    ended: (cursor, index) => {
      ends.push({ page: cursor.page, room: roomOn(cursor, page), strip: before + index });
    },
  };
  let cursor = headOf(1);
  for (const group of gluedGroups(strips)) {
    const together = group.reduce((at, strip) => place(at, strip, page), cursor);
    const isMoved = overflows(together, page) && cursor.used > 0;
    if (isMoved) visit.ended(cursor, 0);
    cursor = placeSingly(isMoved ? headOf(cursor.page + 1) : cursor, group, page, visit);
    before += group.length;
  }
  return { count: cursor.page, pageOf, ends };
};
