import type { FileProperties, PackageTheme } from '../part.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Frame } from './frame.ts';

/** What repairs may know beside the part in hand. */
export interface Context {
  readonly properties: FileProperties;
  readonly theme: PackageTheme;
}

/** A slide or layout under repair. */
export interface Sheet {
  readonly root: XmlElement;
  /** `p:spTree`. */
  readonly tree: XmlElement;
  readonly frames: readonly Frame[];
  /** The paragraphs that the library wrote, in order: most repairs of text want them, and one walk finds them. */
  readonly paragraphs: readonly XmlElement[];
  /** The slide's number; a layout has none. */
  readonly number: number | undefined;
}

/** Puts one thing right in place. */
export type Repair = (sheet: Sheet, context: Context) => void;
