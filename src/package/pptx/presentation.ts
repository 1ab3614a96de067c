import { createHash } from 'node:crypto';
import type { FileProperties } from '../part.ts';
import { numberedName } from '../wish.ts';
import { remove, sortChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, setAttribute } from '../xml/query.ts';
import { notesPage } from './notes-marks.ts';

/** The sequence of `CT_Presentation` (ECMA-376 part 1, 19.2.1.26), as far as it is used. */
const order = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:defaultTextStyle',
  'p:extLst',
];

/** An identifier from what is named, so that it is the same on every build; Office wants upper case. */
const identifierOf = (text: string): string => {
  const digits = createHash('sha256').update(text).digest('hex').toUpperCase();
  const groups = [8, 4, 4, 4, 12];
  let at = 0;
  return `{${groups
    .map((length) => {
      at += length;
      return digits.slice(at - length, at);
    })
    .join('-')}}`;
};

const repairSections = (root: XmlElement, title: string): void => {
  for (const section of descendants(root, 'p14:section')) {
    const numbered = attribute(section, 'name') ?? '';
    setAttribute(section, 'name', numberedName.exec(numbered)?.[1] ?? numbered);
    setAttribute(section, 'id', identifierOf(`${title}\n${numbered}`));
  }
};

/** The list of drawing guides, of which there are none. */
const guides = '{EFAFB233-063F-42B5-8137-9DF3F51BA10A}';

/** Puts `presentation.xml` in the schema's order; sections get lasting identifiers, text the deck's language. */
export const repairPresentation = (root: XmlElement, properties: FileProperties): void => {
  sortChildren(root, order);
  setAttribute(root, 'autoCompressPictures', undefined);
  const notes = child(root, 'p:notesSz');
  if (notes) {
    setAttribute(notes, 'cx', notesPage.width);
    setAttribute(notes, 'cy', notesPage.height);
  }
  child(root, 'p:defaultTextStyle')?.children.unshift(
    element('a:defPPr', {}, element('a:defRPr', { lang: properties.language })),
  );
  const extensions = child(root, 'p:extLst');
  if (extensions) remove(extensions, (found) => attribute(found, 'uri') === guides);
  repairSections(root, properties.title);
};
