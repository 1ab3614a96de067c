import type { Span } from '../../../diagnostic/span.ts';
import type { Position } from './atlas/geometry.ts';

/** How exactly a place is known. */
export type Precision = 'point' | 'area' | 'country';

/** A place of the brief that is drawn. */
export interface MapPlace {
  /** As in the key beside the map. */
  readonly number: number;
  readonly name: string;
  /** As the brief writes it. */
  readonly country: string | undefined;
  readonly precision: Precision;
  /** Unknown where only the country is. */
  readonly position: Position | undefined;
  /** In km: how far round its position an area is taken to reach. */
  readonly radius: number;
  /** True for the place of the event itself. */
  readonly event: boolean;
  readonly brief: Span | undefined;
}
