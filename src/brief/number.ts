/** What a cell of a chart holds. `plain` is the number with a point, without separators: `-1200.50`. */
export type CellReading =
  | { readonly kind: 'number'; readonly plain: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'words' };

/** Languages that write 1.234,5 or 1 234,5, by their first subtag; all others write 1,234.5. */
const commaLanguages =
  /^(az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fo|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)\b/i;
/** Countries that write a point although their language has a comma elsewhere. */
const pointCountries = /-(CH|LI|MX|US|PR|GT|HN|NI|PA|PE|SV|DO)\b/i;
/** Both are at home in these. */
const eitherLanguages = /^(ar|fa|ur|ps|ckb)\b/i;

const hasComma = (language: string): boolean =>
  commaLanguages.test(language) && (!pointCountries.test(language) || /^fr-CH/i.test(language));

/** Digits and signs of other scripts as those of ASCII; marks of direction gone, every blank a plain one. */
const folded = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٪/g, '%')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/^[\u2212\u2013\ufe63](?=\s?\d)/, '-')
    .replace(/’/g, "'")
    .trim();

/** Signs for a value that nobody gave, as tables print them. */
const missingPattern =
  /^(|[-–—−]{1,2}|\.{2,3}|…|\?|n\/?a\.?|n\.\s?a\.|k\.\s?a\.|n\.\s?d\.|s\.\s?o\.|غ\s?م|غير متاح)$/i;

/** A sign of percent, or the unit, that stands after the number. */
const withoutUnit = (text: string, unit: string | undefined): string => {
  const sign = unit !== undefined && text.endsWith(unit) ? unit : /%$/.exec(text)?.[0];
  return sign ? text.slice(0, -sign.length).trimEnd() : text;
};

const groupings: Readonly<Record<'.' | ',', string>> = {
  '.': `[,' \\u066c]`,
  ',': `[.' \\u066c]`,
};

/** In India, groups of two follow the first of three: 12,34,567. */
const groupOf = (language: string): string =>
  /-IN\b|^(hi|bn|ta|te|mr|gu)\b/i.test(language) ? '\\d{2,3}' : '\\d{3}';

/** The number with `decimal` as its decimal sign, or `undefined` where it is none so. */
const parsedBy = (text: string, decimal: '.' | ',', language: string): string | undefined => {
  const group = groupings[decimal];
  const fraction = `(?:[${decimal}\\u066b](\\d+))?`;
  const whole = `(\\d{1,3}(?:(${group})${groupOf(language)})(?:\\3${groupOf(language)})*|\\d+)`;
  const found = new RegExp(`^([+-]?)\\s?${whole}${fraction}$`).exec(text);
  if (!found) return undefined;
  const [, sign = '', integer = '', , digits] = found;
  const plain = integer.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${plain}${digits === undefined ? '' : `.${digits}`}`;
};

/**
 * Reads a cell of a chart by the conventions of a language: `1,200.5` in English, `1.200,5` in German, `1 200,5` in
 * French, `١٢٠٠٫٥` in Arabic; signs, percents and the figure's unit are understood. Ranges and words are no numbers.
 * @param language BCP 47
 * @param unit the figure's, which may be written after a number
 */
export const readCell = (text: string, language: string, unit?: string): CellReading => {
  const plainText = folded(text);
  if (missingPattern.test(plainText)) return { kind: 'missing' };
  const bare = withoutUnit(plainText, unit === undefined ? undefined : folded(unit));
  const decimal = hasComma(language) ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  const plain =
    parsedBy(bare, decimal, language) ??
    (eitherLanguages.test(language) ? parsedBy(bare, other, language) : undefined);
  return plain === undefined ? { kind: 'words' } : { kind: 'number', plain };
};

/** What may stand around a number in a table: emphasis, sources, "about" or "less than" as a sign, a currency. */
const aroundNumber = /\[@[^\]]*\]|[*_~≈<>≤≥±]|\p{Sc}/gu;
const betweenNumbers = /(?<=\p{Nd})\s?[–-]\s?(?=\p{Nd})/u;

/** A number, or a range from one to another. */
const isAmount = (text: string, language: string, unit: string | undefined): boolean => {
  const ends = text.replace(aroundNumber, '').trim().split(betweenNumbers);
  return ends.length <= 2 && ends.every((end) => readCell(end, language, unit).kind === 'number');
};

/** True for the cells of a column that is read as numbers: at least half of those that say something are, as "none reported" is not. */
export const areNumbers = (cells: readonly string[], language: string, unit?: string): boolean => {
  const given = cells.filter((cell) => readCell(cell, language, unit).kind !== 'missing');
  const amounts = given.filter((cell) => isAmount(cell, language, unit));
  return amounts.length > 0 && amounts.length * 2 >= given.length;
};
