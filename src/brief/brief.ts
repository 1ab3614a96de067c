import type { Span } from '../diagnostic/span.ts';
import type { BriefData } from './schema/brief.ts';

/** Where the values of a brief stand in its file, found by the object that holds a value and its key there. */
export interface Positions {
  /** @returns the span of the value under `key` in `container`, or `undefined` for an object that is not of the brief. */
  readonly valueOf: (container: object, key: string | number) => Span | undefined;
}

/** A brief that was read and found sound: every value knows its line. */
export interface Brief {
  readonly file: string;
  readonly text: string;
  readonly data: BriefData;
  readonly positions: Positions;
}
