import { printable } from '../cell.ts';
import type { Diagnostic, Hint } from '../diagnostic.ts';
import { printFrame } from '../frame.ts';
import { count } from '../order.ts';
import type { Place, Span } from '../span.ts';
import type { Paint } from './paint.ts';

/** The text of a file by the path that spans give; `undefined` where it cannot be shown. */
export type Texts = ReadonlyMap<string, string>;

const placeOf = ({ file, start }: Span): string => `${file}:${start.line}:${start.column}`;

/** `deck.pptx: slide 4, “Timeline” (ppt/slides/slide4.xml)`. */
const printWithin = ({ file, part, where }: Place): string => {
  const told = where ?? part;
  const named = where === undefined || part === undefined ? '' : ` (${part})`;
  return told === undefined ? file : `${file}: ${told}${named}`;
};

/** Where a diagnostic stands, where that is known. */
const whereabouts = ({ span, within }: Diagnostic): string | undefined =>
  span ? placeOf(span) : within && printWithin(within);

const indented = (text: string): string => text.replace(/^/gm, '    ');

const samePlace = (one: Span, other: Span | undefined): boolean =>
  one.file === other?.file && one.start.offset === other.start.offset;

/** A cure is shown, not copied from the terminal: of a long one the beginning does. */
const lettersShown = 400;
const cut = (text: string): string => (text.length > lettersShown ? `${text.slice(0, lettersShown)}…` : text);

/** What a hint would put there, where its sentence does not say that already. */
const printReplacement = ({ message, replacement }: Hint): readonly string[] =>
  replacement === undefined || message.includes(replacement) ? [] : [indented(printable(cut(replacement)))];

const printHint = (hint: Hint, at: Span | undefined, paint: Paint): readonly string[] => [
  `  ${paint.note('help:')} ${printable(hint.message)}${hint.span && !samePlace(hint.span, at) ? printable(` (${placeOf(hint.span)})`) : ''}`,
  ...printReplacement(hint),
];

/** A diagnostic for people: message, place, picture of the place, ways out, and how it was reached. */
export const printPretty = (each: Diagnostic, texts: Texts, paint: Paint): string => {
  const text = each.span && texts.get(each.span.file);
  const place = whereabouts(each);
  const frame = each.span && text !== undefined ? printFrame(text, each.span) : '';
  return [
    `${paint[each.severity](each.severity)}${paint.faint(`[${each.code}]`)} ${paint.strong(printable(each.message))}`,
    ...(place === undefined ? [] : [`  ${paint.faint('at')} ${printable(place)}`]),
    ...(frame === '' ? [] : [frame]),
    ...each.hints.flatMap((hint) => printHint(hint, each.span, paint)),
    ...each.trace.map((step) => `  ${paint.faint(printable(`${step.message} (${placeOf(step.span)})`))}`),
  ].join('\n');
};

/** A diagnostic in one line, for those that only tell. */
export const printShort = (each: Diagnostic, paint: Paint): string => {
  const { severity, code, message } = each;
  const place = whereabouts(each);
  return `${paint[severity](severity)}${paint.faint(`[${code}]`)} ${printable(message)}${place === undefined ? '' : paint.faint(printable(` (${place})`))}`;
};

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** "2 errors, 1 warning"; `''` where nothing was found. */
export const printSummary = (found: readonly Diagnostic[]): string => {
  const { error, warning, note } = count(found);
  const parts: readonly (readonly [number, string])[] = [
    [error, 'error'],
    [warning, 'warning'],
    [note, 'note'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => counted(number, word))
    .join(', ');
};
