import { SaxesParser } from 'saxes';
import { replaceChildren } from './edit.ts';
import { element, isElement, type XmlElement, type XmlNode } from './element.ts';

const isText = (node: XmlNode): boolean => typeof node === 'string';

// Open XML mixes text and elements nowhere: white space beside elements is how the writer indented them.
const dropIndentation = (closed: XmlElement): void => {
  if (!closed.children.some(isElement) || !closed.children.some(isText)) return;
  replaceChildren(
    closed,
    closed.children.filter((node) => isElement(node) || node.trim() !== ''),
  );
};

/** Deeper than any part of Office goes; what walks a tree goes as deep. */
const deepest = 400;

/**
 * Reads a part's XML into a tree of its own.
 * @throws Error where the text is not well-formed XML, or is nested too deeply; document types declare no entities here.
 */
export const parseXml = (text: string): XmlElement => {
  const holder = element('');
  const open: XmlElement[] = [holder];
  const top = (): XmlElement => open.at(-1) ?? holder;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const opened: XmlElement = { name: tag.name, attributes: new Map(), children: [] };
    // Most of the time of reading goes here: no list of pairs is made on the way.
    for (const name of Object.keys(tag.attributes)) opened.attributes.set(name, tag.attributes[name] ?? '');
    top().children.push(opened);
    open.push(opened);
    if (open.length > deepest) throw new Error('elements are nested too deeply');
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) dropIndentation(closed);
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
