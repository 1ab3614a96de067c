import type { Colour } from '../../unit/colour.ts';
import { element, type XmlElement } from '../xml/element.ts';
import type { Chart } from './chart.ts';
import { solid } from './paint.ts';

/** The body face of the theme: the library's own charts are set in Arial. */
const faces = (): readonly XmlElement[] => [
  element('a:latin', { typeface: '+mn-lt' }),
  element('a:cs', { typeface: '+mn-cs' }),
];

interface TextLook {
  readonly colour: Colour;
  readonly bold: boolean;
}

const runProperties = (name: string, { look, language }: Chart, { colour, bold }: TextLook): XmlElement =>
  element(
    name,
    { lang: name === 'a:rPr' ? language : undefined, sz: Math.round(look.size * 100), b: bold ? 1 : 0 },
    solid(colour),
    ...faces(),
  );

const paragraphProperties = (chart: Chart, text: TextLook): XmlElement =>
  element(
    'a:pPr',
    { rtl: chart.direction === 'rtl' ? 1 : undefined },
    runProperties('a:defRPr', chart, text),
  );

/** Text is never turned: where names do not fit, the layout has chosen another form. */
const body = (wrap?: 'none'): XmlElement => element('a:bodyPr', { rot: 0, vert: 'horz', wrap });

/**
 * How text of an element looks that the chart writes by itself: numbers, categories, names.
 * @param wrap `none` for a number, whose digits must not be parted
 */
export const textLook = (chart: Chart, text: Partial<TextLook> = {}, wrap?: 'none'): XmlElement =>
  element(
    'c:txPr',
    {},
    body(wrap),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      paragraphProperties(chart, { colour: chart.look.text, bold: false, ...text }),
      element('a:endParaRPr', { lang: chart.language }),
    ),
  );

/** Words that stand in the chart as they are. */
export const richText = (chart: Chart, words: string): XmlElement => {
  const text = { colour: chart.look.text, bold: false };
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      body(),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        paragraphProperties(chart, text),
        element('a:r', {}, runProperties('a:rPr', chart, text), element('a:t', {}, words)),
      ),
    ),
  );
};
