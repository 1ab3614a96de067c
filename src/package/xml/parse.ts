import { SaxesParser } from 'saxes';
import { replaceChildren } from './edit.ts';
import { element, isElement, type XmlElement } from './element.ts';

// Open XML mixes text and elements nowhere: white space beside elements is how the writer indented them.
const dropIndentation = (closed: XmlElement): void => {
  if (!closed.children.some(isElement)) return;
  replaceChildren(
    closed,
    closed.children.filter((node) => isElement(node) || node.trim() !== ''),
  );
};

/**
 * Reads a part's XML into a tree of its own.
 * @throws Error where the text is not well-formed XML; document types declare no entities here.
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
    const opened: XmlElement = {
      name: tag.name,
      attributes: new Map(Object.entries(tag.attributes)),
      children: [],
    };
    top().children.push(opened);
    open.push(opened);
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
