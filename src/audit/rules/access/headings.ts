import type { XmlElement } from '../../../package/xml/element.ts';
import { child, path } from '../../../package/xml/query.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value, wordsOf } from '../../view/story.ts';
import { chainOf, type StyleSheet, styleSheetOf } from '../../view/styles.ts';

const byName = /^heading (\d)$/i;

/** The level of a heading, from 1; `undefined` for any other paragraph. */
const levelOf = (paragraph: XmlElement, sheet: StyleSheet): number | undefined => {
  const own = value(path(paragraph, 'w:pPr', 'w:outlineLvl'));
  const chain = chainOf(value(path(paragraph, 'w:pPr', 'w:pStyle')), sheet);
  const styled = chain.flatMap((style) => value(path(style, 'w:pPr', 'w:outlineLvl')) ?? [])[0];
  const named = chain.flatMap((style) => byName.exec(value(child(style, 'w:name')) ?? '')?.[1] ?? [])[0];
  const level = own ?? styled;
  if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : undefined;
  return named === undefined ? undefined : Number(named);
};

/** Headings go down one level at a time. */
export const headings: WordRule = ({ body, styles }, found) => {
  const sheet = styleSheetOf(styles);
  let before: number | undefined;
  for (const paragraph of body.paragraphs) {
    const level = levelOf(paragraph, sheet);
    if (level === undefined || wordsOf(paragraph).trim() === '') continue;
    if (before !== undefined && level > before + 1)
      found('heading-skipped', { level, before }, atElement(body, paragraph));
    before = level;
  }
};
