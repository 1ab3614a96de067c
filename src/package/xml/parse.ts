import { SaxesParser } from 'saxes';
import { Attributes } from './attributes.ts';
import { replaceChildren } from './edit.ts';
import { element, type XmlElement } from './element.ts';
import { mostAttributes, type Tags } from './opening.ts';
import { deepest, parsePlain, withoutIndentation } from './plain.ts';

/** As `parseXml`, whatever XML the text is. */
export const parseThoroughly = (text: string): XmlElement => {
  const holder = element('');
  const open: XmlElement[] = [holder];
  const top = (): XmlElement => open.at(-1) ?? holder;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const names = Object.keys(tag.attributes);
    if (names.length > mostAttributes) throw new Error('an element has too many attributes');
    const flat = names.flatMap((name) => [name, tag.attributes[name] ?? '']);
    const opened: XmlElement = { name: tag.name, attributes: new Attributes({ flat }), children: [] };
    top().children.push(opened);
    open.push(opened);
    // The holder is no element.
    if (open.length - 1 > deepest) throw new Error('elements are nested too deeply');
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) replaceChildren(closed, withoutIndentation([...closed.children]));
  });
  const takeText = (value: string): void => {
    if (open.length > 1) top().children.push(value);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.write(text).close();
  const root = holder.children[0];
  if (root === undefined || typeof root === 'string') throw new Error('the XML has no root element');
  return root;
};

/**
 * Reads a part's XML into a tree of its own.
 * @param tags what was read of other parts of the file
 * @throws Error where the text is not well-formed XML, or is nested too deeply; document types declare no entities here.
 */
export const parseXml = (text: string, tags?: Tags): XmlElement =>
  parsePlain(text, tags) ?? parseThoroughly(text);
