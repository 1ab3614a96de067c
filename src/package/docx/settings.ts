import type { FileProperties } from '../part.ts';
import { element, type XmlElement } from '../xml/element.ts';

const wordprocessingml = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word = 'http://schemas.microsoft.com/office/word';

/** What Word 2013 and later write for a new document; 15 keeps it out of compatibility mode. */
const compatibility: Readonly<Record<string, number>> = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
};

/** Which slots of the theme Word's colour names stand for: each for its own. */
const colourMapping = {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  'w:accent1': 'accent1',
  'w:accent2': 'accent2',
  'w:accent3': 'accent3',
  'w:accent4': 'accent4',
  'w:accent5': 'accent5',
  'w:accent6': 'accent6',
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
};

/** Notes of these numbers are the lines that separate notes from text. */
const separators = [-1, 0];

/** Arabic, where the document names no language of a complex script: Word wants one. */
const complexLanguage = 'ar-SA';

const fontLanguage = (language: string, rightToLeft: boolean): XmlElement =>
  element('w:themeFontLang', { 'w:val': language, 'w:bidi': rightToLeft ? language : complexLanguage });

/** The document's settings, in the order of the schema. Fields are not marked for updating: Word would ask the reader. */
export const settingsRoot = (
  properties: FileProperties,
  rightToLeft: boolean,
  footnotes: boolean,
): XmlElement =>
  element(
    'w:settings',
    { 'xmlns:w': wordprocessingml },
    element('w:zoom', { 'w:percent': 100 }),
    element('w:defaultTabStop', { 'w:val': 720 }),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    ...(footnotes
      ? [element('w:footnotePr', {}, ...separators.map((id) => element('w:footnote', { 'w:id': id })))]
      : []),
    element(
      'w:compat',
      {},
      ...Object.entries(compatibility).map(([name, value]) =>
        element('w:compatSetting', { 'w:name': name, 'w:uri': word, 'w:val': value }),
      ),
    ),
    fontLanguage(properties.language, rightToLeft),
    element('w:clrSchemeMapping', colourMapping),
    element('w:decimalSymbol', { 'w:val': '.' }),
    element('w:listSeparator', { 'w:val': ',' }),
  );
