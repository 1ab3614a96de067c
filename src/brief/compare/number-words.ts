/** Numbers that texts write in words, in the languages of the shipped packs, from one; no articles, which count nothing. */
const numbers: readonly string[] = [
  'one eins واحد واحدة',
  'two deux zwei اثنان اثنين اثنتان اثنتين',
  'three trois drei ثلاثة ثلاث',
  'four quatre vier أربعة أربع',
  'five cinq fünf خمسة خمس',
  'six sechs ستة ست',
  'seven sept sieben سبعة سبع',
  'eight huit acht ثمانية ثماني ثمان',
  'nine neuf neun تسعة تسع',
  'ten dix zehn عشرة عشر',
  'eleven onze elf',
  'twelve douze zwölf',
  'thirteen treize dreizehn',
  'fourteen quatorze vierzehn',
  'fifteen quinze fünfzehn',
  'sixteen seize sechzehn',
  'seventeen siebzehn',
  'eighteen achtzehn',
  'nineteen neunzehn',
  'twenty vingt zwanzig عشرون عشرين',
];

const months = `january february march april may june july august september october november december
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  januar jänner februar märz juni juli oktober dezember
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين`;

/** What a sentence may begin with before a number that counts; after any other word with a capital it is part of a name. */
const leads = `some about around over nearly almost only all the these those at least another
  environ près plus quelque les ces etwa rund über fast knapp mehr alle die`;

/** Words beside a count that leave its size as it is, and those that join the ends of a range. */
const hedges = `at least most up to more less than about around some over under nearly almost only roughly approximately
  between and or from au moins plus de près environ à entre et jusqu des quelque
  mindestens höchstens etwa rund über fast knapp mehr als bis zu zwischen und ungefähr
  على الأقل حوالي نحو أكثر من إلى بين`;

const values: ReadonlyMap<string, number> = new Map(
  numbers.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

const monthNames: ReadonlySet<string> = new Set(months.split(/\s+/));

const hedgeWords: ReadonlySet<string> = new Set(hedges.split(/\s+/));
const leadWords: ReadonlySet<string> = new Set(leads.split(/\s+/));

/** @returns the number that a word stands for; `undefined` for any other word. */
export const numberOfWord = (word: string): number | undefined => values.get(word.toLowerCase());

/** True for the name of a month in those languages, with the stop or comma after it: what stands beside it is a day. */
export const isMonth = (word: string): boolean => monthNames.has(word.toLowerCase().replace(/[.,;:]$/, ''));

export const leadsCount = (word: string): boolean => leadWords.has(word.toLowerCase());

export const isHedge = (word: string): boolean => hedgeWords.has(word.toLowerCase());
