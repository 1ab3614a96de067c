import type { Found } from '../../finding.ts';
import type { PackageRule } from '../../rule.ts';

const failed = /^(-?Infinity|NaN)$/;
/** Attributes that hold words. */
const words: ReadonlySet<string> = new Set([
  ...['descr', 'title', 'name', 'Target', 'tooltip', 'typeface', 'formatCode'],
  ...['w:name', 'w:anchor', 'w:tooltip', 'w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'],
  ...['w:author', 'w:initials', 'w:instr', 'w:docLocation', 'w:tgtFrame'],
]);
/** Elements of Word whose `w:val` holds words. */
const worded: ReadonlySet<string> = new Set([
  ...['w:tblCaption', 'w:tblDescription', 'w:name', 'w:aliases', 'w:alias', 'w:tag', 'w:lvlText'],
  ...['w:docVar', 'w:statusText', 'w:helpText', 'w:default', 'w:category'],
]);

/** BCP 47 as far as its form goes; Word also takes a language's number, in four hexadecimal digits. */
const tag = /^([A-Za-z]{2,8}|x)(-[A-Za-z0-9]{1,8})*$|^[0-9A-F]{4}$/i;
const inWord = ['w:lang', 'w:themeFontLang'];
/** Attributes that name a language, and in which elements; everywhere in DrawingML where there are none. */
const languages: ReadonlyMap<string, readonly string[]> = new Map([
  ['lang', []],
  ['altLang', []],
  ['w:val', inWord],
  ['w:eastAsia', inWord],
  ['w:bidi', inWord],
]);

const check = (element: string, attribute: string, value: string, part: string, found: Found): void => {
  const holders = languages.get(attribute);
  if (holders && (holders.length === 0 ? element.startsWith('a:') : holders.includes(element))) {
    if (value !== '' && !tag.test(value)) found('language-tag-malformed', { tag: value }, { part });
  } else if (failed.test(value) && !words.has(attribute) && !(attribute === 'w:val' && worded.has(element)))
    found('value-not-a-number', { element, attribute, value }, { part });
};

/** Numbers are numbers, and languages are named as BCP 47 has it. */
export const values: PackageRule = (file, found) => {
  for (const { name: part, different } of file.xml.values())
    for (const { name: element, attributes } of different)
      attributes.each((attribute, value) => check(element, attribute, value, part, found));
};
