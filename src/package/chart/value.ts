import { element, type XmlElement } from '../xml/element.ts';

/** Most settings of a chart are an element with one attribute: `<c:overlap val="100"/>`. */
export const value = (name: string, val: string | number | boolean): XmlElement =>
  element(name, { val: typeof val === 'boolean' ? Number(val) : val });

/** Excel's code for a number of no format of its own. */
export const general = 'General';
