const unitsOfMeasure = [
  '[kcmµμn]?m[²³]?|km/h|m/s|m³/s|mi|ft|nmi|kn|ha|[kmµμ]?g|t|lb|m?l|[mh]?Pa|m?bar|[°º][CF]?|[mk]?[VWA]|[MGT]W|[kMGT]?Wh|[kMG]?Hz|[kMGTP]?B|dB',
  '[%‰٪]|[€$£¥]|EUR|USD|GBP|CHF|UTC|GMT|h|min|s|a\\.?m\\.|p\\.?m\\.|Uhr',
  'per ?cent|Prozent|pour cent|في المئة|في المائة|بالمئة|بالمائة',
  'hours?|minutes?|heures?|Stunden?|Minuten?|ساعة|ساعات|دقيقة|دقائق|euros?|Euro|dollars?|Dollar',
  'metres?|meters?|Meter|mètres?|kilomet(?:re|er)s?|Kilometer|kilomètres?|million|millions|billion|billions|Millionen|Milliarden|Mio\\.|Mrd\\.|milliards?',
  'كم²?|م|سم|ملم|متر|مترا|أمتار|كيلومترا?|كغ|ألف|آلاف|مليون|مليار',
].join('|');

/** What goes before the number that it is the name of. */
const namesOfNumbers = '[Nn]o\\.|[Nn]r\\.|[Nn]º|[nN]°|№|§|pp?\\.|S\\.|رقم';

/**
 * A space between a number and its unit, between "no." and its number, beside the dash between two numbers, and the one that
 * French sets before a high mark. After a dash without spaces Office may end a line, and no character that it is known to
 * draw well in every font forbids it.
 */
const binding = new RegExp(
  `(?<=[\\d٠-٩۰-۹½¼¾]) (?=(?:${unitsOfMeasure})(?![\\p{L}\\p{M}\\p{N}]))` +
    '|(?<=[\\d٠-٩]) (?=– ?[\\d٠-٩])|(?<=[\\d٠-٩] ?–) (?=[\\d٠-٩])' +
    `|(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${namesOfNumbers})) (?=[\\d٠-٩۰-۹])` +
    '|(?<=\\S) (?=[:;?!»](?:\\s|$))|(?<=«) ',
  'gu',
);

/** "(1 of 2)": which part of a whole. */
const part = /\(\p{Nd}+ \S+ \p{Nd}+\)/gu;

const noBreakSpace = '\u00a0';

/** What may be bound has one of these: most words have none. */
const bindable = /[\p{Nd}½¼¾:;?!»«]/u;

/** The text with spaces that do not break where a line must not end: "6.9 m", "no. 5", "(1 of 2)". As long as it was. */
export const bindNumbers = (text: string): string =>
  text.includes(' ') && bindable.test(text)
    ? text.replace(binding, noBreakSpace).replace(part, (words) => words.replaceAll(' ', noBreakSpace))
    : text;
