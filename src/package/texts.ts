import { readZip } from './unzip.ts';
import { isElement, type XmlElement } from './xml/element.ts';
import { readXmlPart } from './xml/part.ts';
import { textOf } from './xml/query.ts';
import { ZipFault } from './zip-fault.ts';

/** Words that a finished file holds, as a reader or a curious person may come upon them. */
export interface FileText {
  /** The part that holds them: `ppt/slides/slide4.xml`, `ppt/embeddings/book1.xlsx/xl/sharedStrings.xml`. */
  readonly part: string;
  readonly text: string;
  /** `words`: what is read or read aloud. `name`: what names something, mostly in words of the program. */
  readonly kind: 'words' | 'name';
}

/** Elements whose text is one, whatever runs it is cut into: paragraphs of both formats and of workbooks, lines of pictures. */
const paragraphs: ReadonlySet<string> = new Set(['a:p', 'w:p', 'si', 'text']);

/** Attributes that are read aloud or shown on pointing. */
const spoken: ReadonlySet<string> = new Set(['descr', 'title', 'tooltip', 'w:tooltip']);

const attributesOf = (part: string, element: XmlElement): readonly FileText[] =>
  [...element.attributes].map(([name, text]) => ({
    part,
    text,
    kind: spoken.has(name) ? 'words' : 'name',
  }));

const ownTexts = (part: string, element: XmlElement): readonly FileText[] =>
  element.children
    .filter((node) => !isElement(node))
    .map((node) => ({ part, text: textOf(node), kind: 'words' }));

const textsIn = (part: string, element: XmlElement, within: boolean): readonly FileText[] => {
  const whole = !within && paragraphs.has(element.name);
  const inner = element.children.filter(isElement).flatMap((child) => textsIn(part, child, within || whole));
  const words: readonly FileText[] = whole
    ? [{ part, text: textOf(element), kind: 'words' }]
    : within
      ? []
      : ownTexts(part, element);
  return [...attributesOf(part, element), ...words, ...inner];
};

const isXml = (name: string): boolean => /\.(xml|rels|svg)$/.test(name);
const isPackage = (name: string): boolean => /\.(xlsx|docx|pptx)$/.test(name);

/** Packages in a package in a package: none of Office goes deeper, and one that holds itself never ends. */
const deepest = 2;
/** A part of more bytes is not read. */
const largest = 1 << 25;

/**
 * All words that an Open XML file holds anywhere: text, notes, alternative texts, properties, links, names of parts and of
 * what stands on slides, workbooks inside charts and all in them, vector pictures. What rasters show is not read.
 * @throws ZipFault where a package cannot be read or is more than is read; Error where a part is not well-formed.
 */
export const textsOfFile = (bytes: Uint8Array, within = '', depth = 0): readonly FileText[] =>
  readZip(bytes).flatMap((part): readonly FileText[] => {
    const name = `${within}${part.name}`;
    const own: FileText = { part: name, text: part.name, kind: 'name' };
    if (isPackage(part.name)) {
      if (depth === deepest) throw new ZipFault('too-large', `${name} holds files in files in files`);
      return [own, ...textsOfFile(part.content, `${name}/`, depth + 1)];
    }
    if (!isXml(part.name)) return [own];
    if (part.content.length > largest) throw new ZipFault('too-large', `${name} is too large to be read`);
    return [own, ...textsIn(name, readXmlPart(part), false)];
  });
