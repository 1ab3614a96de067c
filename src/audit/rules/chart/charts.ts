import type { OpenPackage } from '../../open/package.ts';
import type { XmlPart } from '../../open/xml-part.ts';

/** The charts of a file, wherever they stand. */
export const chartsOf = (file: OpenPackage): readonly XmlPart[] =>
  [...file.xml.values()].filter(({ root }) => root.name === 'c:chartSpace');
