import { insertInOrder, remove, removeNamed } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { child, children, descendants, setAttribute } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** The library writes `a:pPr` before each run; the schema allows one, first, and PowerPoint repairs the rest away. */
const keepOneProperties = (paragraph: XmlElement): void => {
  const [first] = removeNamed(paragraph, 'a:pPr');
  if (first) paragraph.children.unshift(first);
};

/** The sequence of `CT_TextParagraphProperties`. */
const propertiesOrder = [
  'a:lnSpc',
  'a:spcBef',
  'a:spcAft',
  'a:buClr',
  'a:buSzPct',
  'a:buFont',
  'a:buNone',
  'a:buAutoNum',
  'a:buChar',
  'a:tabLst',
  'a:defRPr',
  'a:extLst',
];

/** Space before is said even where it is none: a placeholder would take over its layout's. */
const sayNoSpaceBefore = (properties: XmlElement): void => {
  if (child(properties, 'a:spcBef')) return;
  insertInOrder(properties, element('a:spcBef', {}, element('a:spcPts', { val: 0 })), propertiesOrder);
};

/** A bullet is as large as its text by default. */
const dropDefaults = (properties: XmlElement): void => {
  remove(properties, (found) => found.name === 'a:buSzPct' && found.attributes.get('val') === '100000');
};

export const repairParagraphs: Repair = ({ paragraphs }) => {
  for (const paragraph of paragraphs) {
    keepOneProperties(paragraph);
    const properties = child(paragraph, 'a:pPr');
    if (!properties) continue;
    dropDefaults(properties);
    sayNoSpaceBefore(properties);
  }
};

/** The library puts a text's left edge where its bullet hangs from; the wish knows better. */
export const placeIndents: Repair = ({ frames }) => {
  for (const { element: frame, wish } of frames) {
    if (!wish.indents) continue;
    descendants(frame, 'a:p').forEach((paragraph, index) => {
      const edge = wish.indents?.[index];
      const properties = child(paragraph, 'a:pPr');
      if (edge !== undefined && properties) setAttribute(properties, 'marL', edge);
    });
  }
};

const shownRun = ['a:r', 'a:br', 'a:fld'];

/** What text typed after a paragraph's end would look like: language and size of its last run, not the library's guess. */
const endLikeLastRun = (paragraph: XmlElement): void => {
  const end = child(paragraph, 'a:endParaRPr');
  const last = children(paragraph)
    .filter((found) => shownRun.includes(found.name))
    .at(-1);
  const look = last && child(last, 'a:rPr');
  if (!end || !look) return;
  setAttribute(end, 'dirty', undefined);
  for (const name of ['lang', 'sz']) setAttribute(end, name, look.attributes.get(name));
};

/** After the runs are repaired. */
export const endParagraphs: Repair = ({ paragraphs }, { properties }) => {
  for (const paragraph of paragraphs) {
    const end = child(paragraph, 'a:endParaRPr');
    if (end) {
      setAttribute(end, 'lang', properties.language);
      setAttribute(end, 'dirty', undefined);
    }
    endLikeLastRun(paragraph);
  }
};
