import type { Furniture } from '../layout/furniture.ts';

/**
 * What stands in the header and footer of each page, beside the page number: the marking, words like "DRAFT", and on
 * the pages after the first the running title.
 */
export interface HandoutFurniture extends Furniture {
  /** Said at the foot of each page: the organisation, a disclaimer; empty where there is none. */
  readonly note: string;
}
