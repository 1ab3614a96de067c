import type { Span } from '../diagnostic/span.ts';
import type { Markup, Segment } from './markup.ts';

/**
 * The marks that a rendering holds until it is done: where text of the template or of a value begins. They are made of
 * noncharacters, which briefs and templates are refused, so they are safe in text, attributes and tags.
 */
const contentMark = '\uFDD0';
const valueMark = '\uFDD1';
const markEnd = '\uFDD2';
const anyMark = /([\uFDD0\uFDD1])(\d+)\uFDD2/g;

/** What a value mark stands for. */
export interface ValuePlace {
  readonly template: Span;
  readonly brief: Span | undefined;
}

export const markContent = (place: number): string => `${contentMark}${place}${markEnd}`;
export const markValue = (place: number): string => `${valueMark}${place}${markEnd}`;

/** Takes the marks out of a rendering and makes segments of them. */
export const readMarks = (
  rendered: string,
  contents: readonly Span[],
  values: readonly ValuePlace[],
): Markup => {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let offset = 0;
  let read = 0;
  const take = (until: number): void => {
    pieces.push(rendered.slice(read, until));
    offset += until - read;
  };
  for (const mark of rendered.matchAll(anyMark)) {
    take(mark.index);
    read = mark.index + mark[0].length;
    // What printed nothing has no place.
    if (segments.at(-1)?.offset === offset) segments.pop();
    const template = contents[Number(mark[2])];
    const value = values[Number(mark[2])];
    if (mark[1] === contentMark && template) segments.push({ kind: 'template', offset, template });
    if (mark[1] === valueMark && value) segments.push({ kind: 'value', offset, ...value });
  }
  take(rendered.length);
  if (segments.at(-1)?.offset === offset) segments.pop();
  return { text: pieces.join(''), segments };
};
