import { isElement } from '../../../package/xml/element.ts';
import { localPathIn, mayHoldPath } from '../../local-path.ts';
import type { PackageRule } from '../../rule.ts';

const decoder = new TextDecoder();

/** No path of anyone's machine stands anywhere: in text, names, targets, fields, or vector pictures. */
export const paths: PackageRule = (file, found) => {
  const look = (text: string, part: string): void => {
    const path = mayHoldPath(text) ? localPathIn(text) : undefined;
    if (path !== undefined) found('local-path', { path }, { part });
  };
  for (const { name: part, text, every } of file.xml.values()) {
    // A sign may be written as its number.
    if (!text.includes('&#') && !mayHoldPath(text)) continue;
    for (const { attributes, children } of every) {
      attributes.each((name, value) => {
        if (!name.startsWith('xmlns')) look(value, part);
      });
      for (const node of children) if (!isElement(node)) look(node, part);
    }
  }
  for (const name of file.names)
    if (name.toLowerCase().endsWith('.svg')) look(decoder.decode(file.bytes(name)), name);
};
