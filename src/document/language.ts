import type { Direction } from './node.ts';

// RFC 5646, section 2.1, without the grandfathered tags.
const languageTag =
  /^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$/i;

/** True for a well-formed BCP 47 tag; whether anybody speaks it is not asked. */
export const isLanguageTag = (value: string): boolean => languageTag.test(value);

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The direction of the first letter (Unicode's first strong character), or `undefined` where there is no letter. */
export const directionOf = (text: string): Direction | undefined => {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
};

/** ISO 15924 codes of scripts that run from right to left. */
const rightToLeftScripts: ReadonlySet<string> = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
]);

/** Languages that are written in such a script where their tag names none. */
const rightToLeftLanguages: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ary',
  'arz',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'mzn',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language is written: by the script that its tag names, else by the language itself. */
export const directionOfLanguage = (tag: string): Direction => {
  const [language = '', ...others] = tag.toLowerCase().split('-');
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  const isRightToLeft =
    script === undefined ? rightToLeftLanguages.has(language) : rightToLeftScripts.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
};
