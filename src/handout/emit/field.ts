import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import type { Direction } from '../../document/node.ts';
import { escaped } from './xml.ts';

// The library writes such components as they are, but its types name only its own as children of a paragraph.
const child = (xml: string): ParagraphChild =>
  ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;

/** The runs that open a field: its instruction, and the mark after which its cached result stands. */
export const fieldStart = (instruction: string): readonly ParagraphChild[] => [
  child('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'),
  child(`<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>`),
  child('<w:r><w:fldChar w:fldCharType="separate"/></w:r>'),
];

export const fieldEnd = (): ParagraphChild => child('<w:r><w:fldChar w:fldCharType="end"/></w:r>');

/** A whole field that shows its cached result until Word works it out anew. */
export const field = (
  instruction: string,
  cached: string,
  direction: Direction,
): readonly ParagraphChild[] => {
  const look = direction === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : '';
  return [...fieldStart(instruction), child(`<w:r>${look}<w:t>${escaped(cached)}</w:t></w:r>`), fieldEnd()];
};
