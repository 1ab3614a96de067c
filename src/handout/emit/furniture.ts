import { Footer, Header, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { naturalWidth } from '../../layout/text/measure.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { type Length, scale, toPoints } from '../../unit/length.ts';
import type { HandoutFurniture } from '../furniture.ts';
import type { EmitContext } from './context.ts';
import { field } from './field.ts';

/** TLP 2.0 wants 12 pt at least; half-points. */
const markingSize = 24;
const black = '000000';
/** What a running title or note may take of the line; the rest is for marking, status and page number. */
const leftShare = 0.52;

const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });

const markingRuns = ({ marking }: HandoutFurniture): readonly ParagraphChild[] => {
  if (!marking) return [];
  const shading = { type: 'clear', color: 'auto', fill: black } as const;
  // A label is never translated and says so by its language; the no-break spaces are the black margin around it.
  const text = `\u00a0${withoutForbidden(marking.text).toUpperCase()}\u00a0`;
  return [
    new TextRun({
      text,
      bold: true,
      size: markingSize,
      color: marking.colour,
      shading,
      language: { value: 'en' },
    }),
  ];
};

const statusRuns = ({ status }: HandoutFurniture, context: EmitContext): readonly ParagraphChild[] =>
  status.map(
    (word) =>
      new TextRun({
        text: `${withoutForbidden(word)}\u2003`,
        bold: true,
        allCaps: true,
        color: context.palette.accent,
      }),
  );

/** Cut at a word, with an ellipsis, where the text is wider than its share of the line. */
const shortened = (text: string, width: Length, context: EmitContext): string => {
  const style = context.styles.Header;
  const fits = (candidate: string): boolean => {
    const look = { font: style.text.font, size: style.text.size, bold: false, italic: false, spacing: 0 };
    const run = { ...look, text: candidate, language: context.language, colour: style.colour };
    const whole = { ...run, underline: false, raised: false, link: undefined };
    return toPoints(naturalWidth([whole], context.theme.fonts)) <= toPoints(width);
  };
  const words = withoutForbidden(text).split(' ');
  if (fits(words.join(' '))) return words.join(' ');
  const count = words.findLastIndex((_, index) => fits(`${words.slice(0, index).join(' ')} …`));
  return count <= 0 ? '…' : `${words.slice(0, count).join(' ')} …`;
};

/** Lines of furniture run from the left in every language: TLP 2.0 wants the marking at the right. */
const line = (
  style: 'Header' | 'Footer',
  children: readonly ParagraphChild[],
  more: IParagraphOptions = {},
): Paragraph => new Paragraph({ ...more, style, children });

const wordsOf = (text: string, context: EmitContext): ParagraphChild =>
  new TextRun({ text, ...(context.direction === 'rtl' ? { rightToLeft: true } : {}) });

const left = (text: string, context: EmitContext): ParagraphChild =>
  wordsOf(shortened(text, scale(context.textWidth, leftShare), context), context);

/** The running title, status words and the marking; on the first page the title stands below anyway. */
export const emitHeader = (furniture: HandoutFurniture, first: boolean, context: EmitContext): Header => {
  const marks = [...statusRuns(furniture, context), ...markingRuns(furniture)];
  if (!first)
    return new Header({
      children: [line('Header', [left(furniture.runningTitle, context), tab(), ...marks])],
    });
  const bare = { border: { bottom: { style: 'none', size: 0, space: 0, color: 'auto' } } } as const;
  return new Header({ children: [line('Header', marks.length > 0 ? [tab(), ...marks] : [], bare)] });
};

/** RIGHT-TO-LEFT MARK: holds a number to the words before it in a line that runs from the left. */
const turned = '\u200f';

/** "Page {page} of {pages}" with fields in its places. */
const pageRuns = (pages: number, context: EmitContext): readonly ParagraphChild[] => {
  const { direction, theme } = context;
  const pattern = theme.labels.words.page ?? '{page}/{pages}';
  const whole = direction === 'rtl' ? `${turned}${pattern}${turned}` : pattern;
  return whole.split(/(\{page\}|\{pages\})/).flatMap((part): readonly ParagraphChild[] => {
    if (part === '{page}') return field('PAGE', '1', direction);
    if (part === '{pages}') return field('NUMPAGES', String(pages), direction);
    return part === '' ? [] : [wordsOf(part, context)];
  });
};

/** @param pages the estimate, shown where fields are not worked out */
export const emitFooter = (furniture: HandoutFurniture, pages: number, context: EmitContext): Footer => {
  const marks = markingRuns(furniture);
  const distance = marks.length > 0 ? [new TextRun({ text: '\u2003' }), ...marks] : [];
  const children = [left(furniture.note, context), tab(), ...pageRuns(pages, context), ...distance];
  return new Footer({ children: [line('Footer', children)] });
};
