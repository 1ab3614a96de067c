import { centimetre, zero } from '../../unit/length.ts';
import type { StyleFrame } from './style.ts';
import type { StyleId } from './style-id.ts';

const plain: Omit<StyleFrame, 'name'> = {
  next: 'Normal',
  keepNext: false,
  keepLines: false,
  indent: zero,
  hanging: zero,
  outline: undefined,
  capitals: false,
  letterSpacing: 0,
};
const heading = { ...plain, keepNext: true, keepLines: true };
const smallCapitals = { ...plain, keepNext: true, keepLines: true, capitals: true, letterSpacing: 0.8 };
const item = centimetre(0.6);
/** Text beside the rule of a quotation. */
const quoted = centimetre(0.5);
/** Text beside the big numeral of a list of points. */
const point = centimetre(1);

/** How each style is called and what it does; fonts, sizes and colours are the theme's. */
export const styleFrames = {
  Normal: { ...plain, name: 'Normal' },
  Kicker: { ...smallCapitals, name: 'Kicker', next: 'Title' },
  Title: { ...heading, name: 'Title', next: 'Subtitle' },
  Subtitle: { ...plain, name: 'Subtitle', keepLines: true },
  Meta: { ...plain, name: 'Document Details' },
  // A finding stands right below its heading and above what bears it out.
  Lead: { ...plain, name: 'Lead', keepNext: true },
  Note: { ...plain, name: 'Remark' },
  Label: { ...smallCapitals, name: 'Label' },
  Heading1: { ...heading, name: 'heading 1', outline: 0 },
  Heading2: { ...heading, name: 'heading 2', outline: 1 },
  Heading3: { ...heading, name: 'heading 3', outline: 2 },
  ListBullet: { ...plain, name: 'List Bullet', next: 'ListBullet' },
  ListNumber: { ...plain, name: 'List Number', next: 'ListNumber' },
  ListPoints: { ...plain, name: 'List Points', next: 'ListPoints', indent: point },
  Quote: { ...plain, name: 'Quote', next: 'Attribution', keepLines: true, indent: quoted },
  Attribution: { ...plain, name: 'Attribution', keepLines: true, indent: quoted },
  Original: { ...plain, name: 'Original Words', keepLines: true, indent: quoted },
  CallOut: { ...plain, name: 'Call-out', next: 'CallOut' },
  Figure: { ...plain, name: 'Figure', next: 'Caption' },
  Caption: { ...plain, name: 'caption', keepLines: true },
  CardHeading: { ...heading, name: 'Card Heading', next: 'TableText' },
  TableText: { ...plain, name: 'Table Text', next: 'TableText' },
  TableHead: { ...plain, name: 'Table Head', next: 'TableHead', keepNext: true },
  TableGap: { ...plain, name: 'Table Gap' },
  SourceItem: {
    ...plain,
    name: 'Source Item',
    next: 'SourceItem',
    keepLines: true,
    indent: item,
    hanging: item,
  },
  SourceNote: { ...plain, name: 'Source Remark', next: 'SourceItem', keepLines: true, indent: item },
  FootnoteText: { ...plain, name: 'footnote text', next: 'FootnoteText' },
  Header: { ...plain, name: 'header', next: 'Header' },
  Footer: { ...plain, name: 'footer', next: 'Footer' },
  ContentsHeading: { ...heading, name: 'Contents Heading' },
  TOC1: { ...plain, name: 'toc 1', next: 'TOC1' },
  TOC2: { ...plain, name: 'toc 2', next: 'TOC2', indent: item },
} satisfies Record<StyleId, StyleFrame>;
