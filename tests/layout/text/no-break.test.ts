import { expect, it } from 'vitest';
import { bindNumbers } from '../../../src/unit/no-break.ts';

const shown = (text: string): string => bindNumbers(text).replaceAll('\u00a0', '~');

it.each([
  ['at 6.9 m, 38 km² and 5 %', 'at 6.9~m, 38~km² and 5~%'],
  ['02:00 UTC+1, about 3 million in 4 May', '02:00~UTC+1, about 3~million in 4 May'],
  ['see no. 5, p. 12 and § 3; no one', 'see no.~5, p.~12 and §~3; no one'],
  ['A title (1 of 12)', 'A title (1~of~12)'],
  ['12 metres; 5 meetings; 3 made it', '12~metres; 5 meetings; 3 made it'],
  ['12,5 Mio. Euro, um 8 Uhr, Nr. 4', '12,5~Mio. Euro, um 8~Uhr, Nr.~4'],
  ['deux villes : « la crue » ; 3 milliards ?', 'deux villes~: «~la crue~»~; 3~milliards~?'],
  ['ارتفاع ٦٫٩ م ومسافة 30 كم', 'ارتفاع ٦٫٩~م ومسافة 30~كم'],
  ['45 – 55 %, from 2 – 3 m, 24–36 hours – or so', '45~–~55~%, from 2~–~3~m, 24–36~hours – or so'],
  ['45–55 Prozent in 24–48 Stunden; 80–90 pour cent', '45–55~Prozent in 24–48~Stunden; 80–90~pour cent'],
  ['٤٥–٥٥ في المئة خلال 24 – 48 ساعة', '٤٥–٥٥~في المئة خلال 24~–~48~ساعة'],
  ['5 من المنازل', '5 من المنازل'],
])('binds what must not be parted: %s', (text, bound) => {
  expect(shown(text)).toBe(bound);
});

it('keeps the length of a text', () => {
  const text = '« 5 m » : no. 4';
  expect(bindNumbers(text)).toHaveLength(text.length);
});
