import type { XmlElement } from '../../../package/xml/element.ts';
import { child, path } from '../../../package/xml/query.ts';
import { type Colour, colour } from '../../../unit/colour.ts';
import { tellContrast, tellSize } from '../../contrast.ts';
import { excerpt, type Found } from '../../finding.ts';
import type { XmlPart } from '../../open/xml-part.ts';
import { around } from '../../open/xml-part.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, type Story, value, wordsOf } from '../../view/story.ts';
import { chainOf, defaultStyle, type StyleSheet, styleSheetOf } from '../../view/styles.ts';

/** Properties of runs by what says them, the nearest first: the run, its style, its paragraph's, the defaults. */
const looksOf = (run: XmlElement, paragraph: XmlElement, sheet: StyleSheet, styles: XmlPart | undefined) => {
  const own = child(run, 'w:rPr');
  const asked = [
    value(own && child(own, 'w:rStyle')),
    value(path(paragraph, 'w:pPr', 'w:pStyle')) ?? defaultStyle(sheet, 'paragraph'),
  ];
  const styled = asked.flatMap((id) => chainOf(id, sheet)).map((style) => child(style, 'w:rPr'));
  const defaults = styles && path(styles.root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  return [own, ...styled, defaults].filter((each) => each !== undefined);
};

const said = (looks: readonly XmlElement[], name: string, key = 'w:val'): string | undefined => {
  for (const look of looks) {
    const found = value(child(look, name), key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What is behind a run; `undefined` where it cannot be told, or is the paper, whose colour nobody knows. */
const groundOf = (
  story: Story,
  run: XmlElement,
  looks: readonly XmlElement[],
  sheet: StyleSheet,
): Colour | undefined => {
  const paragraph = around(story.part, run, 'w:p');
  const chain = chainOf(value(paragraph && path(paragraph, 'w:pPr', 'w:pStyle')), sheet);
  const cell = around(story.part, run, 'w:tc');
  const table = around(story.part, run, 'w:tbl');
  const shades = [
    said(looks, 'w:shd', 'w:fill'),
    value(paragraph && path(paragraph, 'w:pPr', 'w:shd'), 'w:fill'),
    ...chain.map((style) => value(path(style, 'w:pPr', 'w:shd'), 'w:fill')),
    value(cell && path(cell, 'w:tcPr', 'w:shd'), 'w:fill'),
  ].filter((each) => each !== undefined && each !== 'auto');
  const [nearest] = shades;
  if (nearest !== undefined) return colour(nearest);
  // A table's style may fill its cells, and is not followed; a box of text may be filled, too.
  const filled = (table && path(table, 'w:tblPr', 'w:tblStyle')) || around(story.part, run, 'w:txbxContent');
  return filled || said(looks, 'w:highlight') !== undefined ? undefined : colour('FFFFFF');
};

const isOn = (text: string | undefined): boolean =>
  text !== undefined && !['0', 'false', 'off'].includes(text);

/** A toggle without a value is on. */
const bold = (looks: readonly XmlElement[]): boolean => {
  const look = looks.find((each) => child(each, 'w:b'));
  return look !== undefined && isOn(value(child(look, 'w:b')) ?? '1');
};

const readRun = (
  story: Story,
  run: XmlElement,
  looks: readonly XmlElement[],
  sheet: StyleSheet,
  told: Set<string>,
  found: Found,
): void => {
  const text = wordsOf(run);
  const size = Number(said(looks, 'w:sz') ?? 20) / 2;
  const raised = said(looks, 'w:vertAlign') !== undefined;
  const letters = colour(said(looks, 'w:color') ?? '');
  const language =
    said(looks, 'w:lang') ?? said(looks, 'w:lang', 'w:bidi') ?? said(looks, 'w:lang', 'w:eastAsia');
  const once = (key: string, tell: () => void): void => {
    if (!told.has(key)) tell();
    told.add(key);
  };
  const at = () => atElement(story, run);
  if (language === undefined)
    once('language', () => found('language-missing', { text: excerpt(text) }, at()));
  if (!raised) once(`size ${size}`, () => tellSize(text, size, at(), found));
  const ground = letters && groundOf(story, run, looks, sheet);
  if (letters && ground)
    once(`${letters} on ${ground} in ${size}`, () =>
      tellContrast({ text, colour: letters, ground, size, bold: bold(looks) }, at(), found),
    );
};

/** Text has a language, a size that can be read, and a colour that stands out from what is behind it; each told once. */
export const wordRuns: WordRule = ({ stories, styles }, found) => {
  const sheet = styleSheetOf(styles);
  const told = new Set<string>();
  for (const story of stories) {
    for (const run of story.part.all('w:r')) {
      const paragraph = around(story.part, run, 'w:p');
      if (!paragraph || wordsOf(run).trim() === '') continue;
      readRun(story, run, looksOf(run, paragraph, sheet, styles), sheet, told, found);
    }
  }
};
