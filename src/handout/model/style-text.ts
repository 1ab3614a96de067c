import type { HandoutStyle } from '../../theme/theme.ts';
import type { StyleId } from './style-id.ts';

interface TextSource {
  /** The theme's role that gives the style its text. */
  readonly role: string;
  /** Where the theme does not have that role: another style, and how this one differs from it. */
  readonly from: StyleId;
  readonly but: Partial<HandoutStyle>;
}
const source = (role: string, from: StyleId = 'Normal', but: Partial<HandoutStyle> = {}): TextSource => ({
  role,
  from,
  but,
});
const close = { spaceBefore: 0, spaceAfter: 0 };

/** Which role of the theme's `handout.styles` each style is made from. */
export const styleTexts = {
  Normal: source('body', 'Normal', { size: 10.5, spaceAfter: 6, lineHeight: 1.15 }),
  Kicker: source('kicker', 'Normal', { size: 9.5, bold: true, colour: 'accent', spaceAfter: 2 }),
  Title: source('title', 'Normal', {
    font: 'heading',
    size: 25,
    bold: true,
    colour: 'navy',
    spaceAfter: 5,
    lineHeight: 1.1,
  }),
  Subtitle: source('subtitle', 'Normal', { size: 12.5, colour: 'slate', spaceAfter: 6 }),
  Meta: source('meta', 'Normal', { size: 9.5, colour: 'slate', spaceAfter: 12 }),
  Lead: source('lead', 'Normal', { size: 12, spaceAfter: 8 }),
  Note: source('note', 'Caption'),
  Label: source('label', 'Kicker', { spaceBefore: 6 }),
  Heading1: source('heading1', 'Title', { size: 15, spaceBefore: 16 }),
  Heading2: source('heading2', 'Heading1', { size: 12, spaceBefore: 10, spaceAfter: 3 }),
  Heading3: source('heading3', 'Heading2', { font: 'body', size: 10.5, spaceBefore: 8, spaceAfter: 2 }),
  ListBullet: source('listItem', 'Normal', { spaceAfter: 3 }),
  ListNumber: source('listItem', 'Normal', { spaceAfter: 3 }),
  ListPoints: source('point', 'Normal', { spaceBefore: 4, spaceAfter: 4 }),
  Quote: source('quote', 'Normal', { font: 'heading', size: 12.5, spaceBefore: 6, spaceAfter: 4 }),
  Attribution: source('attribution', 'Normal', { size: 9.5, colour: 'slate', spaceAfter: 10 }),
  Original: source('original', 'Normal', { size: 11, colour: 'slate', spaceAfter: 4 }),
  CallOut: source('callout', 'Normal', { font: 'heading', size: 12.5, colour: 'navy', spaceAfter: 4 }),
  Figure: source('figure', 'Normal', { size: 4, spaceBefore: 6, spaceAfter: 0, lineHeight: 1 }),
  Caption: source('caption', 'Normal', { size: 9, colour: 'mute', spaceBefore: 3, spaceAfter: 9 }),
  CardHeading: source('cardHeading', 'Heading2', { spaceBefore: 0 }),
  TableText: source('tableCell', 'Normal', { ...close, size: 9.5, lineHeight: 1.05 }),
  TableHead: source('tableHead', 'TableText', { bold: true, colour: 'navy' }),
  TableGap: source('tableGap', 'Normal', { ...close, size: 5, lineHeight: 1 }),
  SourceItem: source('source', 'Normal', { size: 9.5, spaceAfter: 4, lineHeight: 1.1 }),
  SourceNote: source('sourceNote', 'SourceItem', { colour: 'mute' }),
  FootnoteText: source('footnote', 'Normal', { ...close, size: 8.5, lineHeight: 1.05 }),
  Header: source('header', 'Normal', { ...close, size: 9, colour: 'slate', lineHeight: 1 }),
  Footer: source('footer', 'Header'),
  ContentsHeading: source('contentsHeading', 'Heading2'),
  TOC1: source('contents1', 'Normal', { spaceAfter: 2 }),
  TOC2: source('contents2', 'TOC1', { size: 9.5, colour: 'slate' }),
} satisfies Record<StyleId, TextSource>;

/** What is left where a theme says nothing at all. */
export const plainText: HandoutStyle = {
  font: 'body',
  size: 10.5,
  bold: false,
  italic: false,
  colour: 'ink',
  spaceBefore: 0,
  spaceAfter: 0,
  lineHeight: 1.15,
};
