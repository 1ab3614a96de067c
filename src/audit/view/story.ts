import type { XmlElement } from '../../package/xml/element.ts';
import { attribute, textOf } from '../../package/xml/query.ts';
import { type At, excerpt } from '../finding.ts';
import { type OpenPackage, targetsOf } from '../open/package.ts';
import { around, type XmlPart } from '../open/xml-part.ts';

/** A part of a Word document that holds text. */
export interface Story {
  readonly part: XmlPart;
  /** `the header`; empty for the text itself. */
  readonly name: string;
  readonly paragraphs: readonly XmlElement[];
}

/** A Word document as its readers know it. */
export interface WordText {
  readonly file: OpenPackage;
  readonly body: Story;
  /** The text first, then headers, footers, notes and comments. */
  readonly stories: readonly Story[];
  readonly styles: XmlPart | undefined;
  readonly numbering: XmlPart | undefined;
  readonly settings: XmlPart | undefined;
}

/** Kinds of parts that hold text beside the document, by their relationships. */
const kinds: readonly (readonly [kind: string, name: string])[] = [
  ['header', 'a header'],
  ['footer', 'a footer'],
  ['footnotes', 'the footnotes'],
  ['endnotes', 'the endnotes'],
  ['comments', 'the comments'],
];

const storyOf = (part: XmlPart, name: string): Story => ({ part, name, paragraphs: part.all('w:p') });

export const wordTextOf = (file: OpenPackage, document: XmlPart): WordText => {
  const first = (kind: string): XmlPart | undefined =>
    file.xml.get(targetsOf(file, file.main, kind)[0] ?? '');
  const body = storyOf(document, '');
  const others = kinds.flatMap(([kind, name]) =>
    targetsOf(file, file.main, kind).flatMap((target) => {
      const part = file.xml.get(target);
      return part ? [storyOf(part, name)] : [];
    }),
  );
  return {
    file,
    body,
    stories: [body, ...others],
    styles: first('styles'),
    numbering: first('numbering'),
    settings: first('settings'),
  };
};

/** What is written in an element, without what fields ask for and what was struck out. */
export const wordsOf = (element: XmlElement): string =>
  element.name === 'w:t'
    ? textOf(element)
    : element.children.map((node) => (typeof node === 'string' ? '' : wordsOf(node))).join('');

/** The place of an element in a story: its paragraph, by its number and first words. */
export const atElement = (story: Story, element: XmlElement): At => {
  const paragraph =
    element.name === 'w:p'
      ? element
      : (around(story.part, element, 'w:p') ??
        story.part.all('w:p').find((each) => isWithin(story, each, element)));
  const number = paragraph ? story.paragraphs.indexOf(paragraph) + 1 : 0;
  const words = paragraph ? excerpt(wordsOf(paragraph)) : '';
  const told = [
    ...(story.name === '' ? [] : [story.name]),
    ...(number > 0 ? [`paragraph ${number}${words === '' ? '' : `, “${words}”`}`] : []),
  ].join(', ');
  return { part: story.part.name, where: told === '' ? undefined : told };
};

/** Whether an element stands in another. */
const isWithin = ({ part }: Story, element: XmlElement, outer: XmlElement): boolean => {
  for (let at = part.parentOf(element); at; at = part.parentOf(at)) if (at === outer) return true;
  return false;
};

export const value = (of: XmlElement | undefined, name = 'w:val'): string | undefined =>
  of && attribute(of, name);
