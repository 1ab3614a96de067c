import type { SceneParagraph, SceneRun } from '../../../src/layout/scene.ts';
import { naturalWidth } from '../../../src/layout/text/measure.ts';
import { inch, type Length, scale } from '../../../src/unit/length.ts';
import { randomNumbers } from './random.ts';
import { bodyOf, paragraph, run } from './support.ts';

/** A text box to be drawn: one paragraph in one font. */
export interface TextBox {
  readonly name: string;
  readonly family: Family;
  readonly width: Length;
  readonly paragraph: SceneParagraph;
}

export interface Family {
  readonly name: string;
  readonly metrics: string;
}

const sentences = [
  'The ministry said on Tuesday that two bridges on the northern road were closed after the river rose by 1.8 metres.',
  'Residents – many of them living in ground-floor flats – were asked to move to the upper floors before nightfall.',
  'A spokesperson described the outage as "unprecedented"; engineers expect power back within 36 hours.',
  'What is not known: who ordered the closure, why it was not announced, and whether the third gate will hold.',
  'Losses are put at €4.2 million (about £3.6 million), of which 62 % is insured.',
  'Well-placed observers call the state-of-the-art early-warning system under-used, over-priced and mis-sold.',
  'Ångström, Šibenik, Łódź and São Paulo – names with marks – are as wide as they are drawn.',
  'It fell from 12,400 to 9,800 – a drop of 21 % – between 3 March and 17 April 2031.',
  'The Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and antidisestablishmentarianism were both cited.',
  'Signs such as № 7, † and ≥ 40 come from another font where a font lacks them.',
];
const arabic = [
  'قالت الوزارة يوم الثلاثاء إن الجسرين على الطريق الشمالي أغلقا بعد ارتفاع منسوب النهر.',
  'طُلب من السكان الانتقال إلى الطوابق العليا قبل حلول الليل، ولم يُعلن عن إصابات حتى الآن.',
];
const otherScripts = [
  'Министерство сообщило, что после подъёма воды закрыты два моста на северной дороге.',
  'Το υπουργείο ανακοίνωσε ότι δύο γέφυρες στον βόρειο δρόμο έκλεισαν μετά την άνοδο του ποταμού.',
];
const mixed = ['The station (محطة المياه) reported 14 % more flow than in 2030.'];

const pick = <Entry>(list: readonly Entry[], at: number): Entry => {
  const entry = list[Math.floor(at * list.length)];
  if (entry === undefined) throw new Error('nothing to pick from');
  return entry;
};

const textFor = (random: () => number): { text: string; language: string } => {
  const kind = random();
  if (kind < 0.1) return { text: pick(arabic, random()), language: 'ar' };
  if (kind < 0.15) return { text: pick(mixed, random()), language: 'en' };
  if (kind < 0.22) return { text: pick(otherScripts, random()), language: 'en' };
  const count = 1 + Math.floor(random() * 3);
  return { text: Array.from({ length: count }, () => pick(sentences, random())).join(' '), language: 'en' };
};

type Style = Partial<Pick<SceneRun, 'bold' | 'italic' | 'spacing' | 'raised'>>;

const beginnings: readonly Style[] = [
  { bold: true },
  { italic: true },
  { spacing: 0.8 },
  { bold: true, italic: true },
];

/** Now and then a third of a text in another style, a line break, or a raised number at the end. */
const runsFor = (random: () => number, text: string, language: string, size: number): readonly SceneRun[] => {
  const plain = { size, language };
  const words = text.split(/(?<= )/);
  const cut = random() < 0.3 ? Math.floor(words.length / 3) : 0;
  const beginning = run(words.slice(0, cut).join(''), { ...plain, ...pick(beginnings, random()) });
  const lineFeed = random() < 0.15 ? [run('\n', plain)] : [];
  const number = random() < 0.15 ? [run('[12]', { ...plain, raised: true })] : [];
  return [...(cut > 0 ? [beginning, ...lineFeed] : []), run(words.slice(cut).join(''), plain), ...number];
};

/** Boxes whose width is just about that of some words: where a line more or less is decided by a hair. */
const knifeEdge = (random: () => number, text: string, size: number, metrics: string): Length => {
  const words = text.split(' ').slice(0, 3 + Math.floor(random() * 6));
  return scale(naturalWidth([run(words.join(' '), { size })], bodyOf(metrics)), 0.965 + random() * 0.05);
};

/** `count` boxes of 9 to 36 pt and 1.2 to 12 inches, the same for the same seed. */
export const randomBoxes = (seed: number, count: number, families: readonly Family[]): readonly TextBox[] => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const family = pick(families, random());
    const { text, language } = textFor(random);
    const size = 9 + Math.floor(random() * 55) / 2;
    const width =
      random() < 0.3
        ? knifeEdge(random, text, size, family.metrics)
        : inch(1.2 + random() * 8 + random() * 2.8);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    return {
      name: `box ${index}`,
      family,
      width,
      paragraph: paragraph(runsFor(random, text, language, size), { direction }),
    };
  });
};
