import type {
  Item,
  LayoutPlaceholder,
  LineItem,
  Scene,
  SceneLayout,
  SceneParagraph,
  SceneRun,
  SceneSlide,
  ShapeItem,
  TableItem,
  TextItem,
} from '../../src/layout/scene.ts';
import type { FileProperties, PackageTheme } from '../../src/package/part.ts';
import type { Box, Insets } from '../../src/unit/box.ts';
import type { Colour } from '../../src/unit/colour.ts';
import { add, inch, point, zero } from '../../src/unit/length.ts';

// The colours below are six upper-case digits, which is what the brand stands for.
export const paint = (digits: string): Colour => digits as Colour;
export const ink = paint('14202B');
const navy = paint('12304A');
export const panel = paint('EEF2F5');
export const line = paint('C9D2D9');
export const white = paint('FFFFFF');
export const red = paint('B8232F');

export const box = (left: number, top: number, width: number, height: number): Box => ({
  left: inch(left),
  top: inch(top),
  width: inch(width),
  height: inch(height),
});
const noInsets: Insets = { left: zero, top: zero, right: zero, bottom: zero };
export const someInsets: Insets = { left: inch(0.1), top: inch(0.05), right: inch(0.2), bottom: inch(0.06) };

export const run = (text: string, more: Partial<SceneRun> = {}): SceneRun => ({
  text,
  language: 'en-GB',
  underline: false,
  raised: false,
  link: undefined,
  font: 'body',
  size: 14,
  bold: false,
  italic: false,
  colour: ink,
  spacing: 0,
  ...more,
});
export const paragraph = (runs: readonly SceneRun[], more: Partial<SceneParagraph> = {}): SceneParagraph => ({
  runs,
  align: 'start',
  direction: 'ltr',
  spaceBefore: zero,
  indent: zero,
  bullet: undefined,
  ...more,
});
export const text = (
  name: string,
  where: Box,
  paragraphs: readonly SceneParagraph[],
  more: Partial<TextItem> = {},
): TextItem => ({
  kind: 'text',
  name,
  box: where,
  alternative: undefined,
  brief: undefined,
  placeholder: undefined,
  paragraphs,
  lines: [],
  insets: noInsets,
  anchor: 'top',
  geometry: 'rectangle',
  fill: undefined,
  stroke: undefined,
  ...more,
});
export const shape = (name: string, where: Box, more: Partial<ShapeItem> = {}): ShapeItem => ({
  kind: 'shape',
  name,
  box: where,
  alternative: '',
  brief: undefined,
  geometry: 'rectangle',
  fill: panel,
  stroke: undefined,
  ...more,
});
export const rule = (name: string, where: Box, more: Partial<LineItem> = {}): LineItem => ({
  kind: 'line',
  name,
  box: where,
  alternative: '',
  brief: undefined,
  stroke: { colour: line, width: point(0.75), dash: 'solid' },
  ...more,
});
export const table = (
  name: string,
  where: Box,
  rows: TableItem['rows'],
  columns: readonly number[],
  more: Partial<TableItem> = {},
): TableItem => ({
  kind: 'table',
  name,
  box: { ...where, height: rows.reduce((sum, each) => add(sum, each.height), zero) },
  alternative: 'What each side says',
  brief: undefined,
  direction: 'ltr',
  columns: columns.map(inch),
  rows,
  ...more,
});
type Row = TableItem['rows'][number];
export const cell = (
  paragraphs: readonly SceneParagraph[],
  more: Partial<Row['cells'][number]> = {},
): Row['cells'][number] => ({
  paragraphs,
  lines: [],
  columnSpan: 1,
  fill: undefined,
  anchor: 'top',
  insets: someInsets,
  top: undefined,
  bottom: { colour: line, width: point(0.5), dash: 'solid' },
  ...more,
});
export const row = (cells: Row['cells'], header = false): Row => ({ height: inch(0.4), header, cells });

export const heading = { font: 'heading', bold: true, colour: navy } as const;
const style = { italic: false, spacing: 0 } as const;
const placeholders: readonly LayoutPlaceholder[] = [
  {
    key: 'title',
    type: 'title',
    box: box(0.6, 0.58, 12.1, 0.92),
    style: { ...heading, ...style, size: 26 },
    prompt: 'Title',
  },
  {
    key: 'body',
    type: 'body',
    box: box(0.6, 1.8, 12.1, 5),
    style: { ...style, font: 'body', size: 16, bold: false, colour: ink },
    prompt: 'Text',
  },
  {
    key: 'footer',
    type: 'footer',
    box: box(7, 7.02, 5, 0.3),
    style: { ...style, font: 'body', size: 12, bold: true, colour: ink },
    prompt: 'Marking',
  },
  {
    key: 'number',
    type: 'slideNumber',
    box: box(12.2, 7.02, 0.6, 0.3),
    style: { ...style, font: 'body', size: 9, bold: false, colour: ink },
    prompt: '‹#›',
  },
];
export const content: SceneLayout = {
  name: 'Title & <content>',
  background: white,
  decoration: [
    shape('Tab', box(0.6, 0, 0.52, 0.12), { fill: red }),
    rule('Footer rule', box(0.6, 6.96, 12.1, 0)),
  ],
  placeholders,
};
export const cover: SceneLayout = {
  name: 'Cover',
  background: navy,
  decoration: [shape('Dot', box(12, 0.5, 0.4, 0.4), { geometry: 'ellipse', fill: red })],
  placeholders: [
    {
      key: 'title',
      type: 'title',
      box: box(0.6, 2, 12, 1.5),
      style: { ...heading, ...style, size: 40, colour: white },
      prompt: 'Title',
    },
    {
      key: 'subtitle',
      type: 'subtitle',
      box: box(0.6, 3.6, 12, 1),
      style: { ...style, font: 'body', size: 18, bold: false, colour: white },
      prompt: 'Subtitle',
    },
  ],
};

export const slide = (title: string, items: readonly Item[], more: Partial<SceneSlide> = {}): SceneSlide => ({
  title,
  layout: content.name,
  group: undefined,
  items: [
    text('Title', box(0.6, 0.58, 12.1, 0.92), [paragraph([run(title, { ...heading, size: 26 })])], {
      placeholder: 'title',
      anchor: 'bottom',
    }),
    ...items,
  ],
  notes: { paragraphs: [], header: '', footer: '' },
  ...more,
});
export const scene = (slides: readonly SceneSlide[], more: Partial<Scene> = {}): Scene => ({
  page: { width: inch(13.333), height: inch(7.5) },
  title: 'A deck',
  language: 'en-GB',
  direction: 'ltr',
  fonts: { heading: 'Georgia', body: 'Calibri', complexScript: 'Arial' },
  layouts: [content],
  slides,
  ...more,
});

export const theme: PackageTheme = {
  name: 'Standard',
  scheme: {
    dk1: ink,
    lt1: white,
    dk2: navy,
    lt2: paint('F6F2EA'),
    accent1: red,
    accent2: navy,
    accent3: paint('6B4179'),
    accent4: paint('885500'),
    accent5: paint('4B5B69'),
    accent6: paint('0F6B7A'),
    hlink: paint('0F6B7A'),
    folHlink: paint('6B4179'),
  },
  colours: new Map([
    [ink, { slot: 'dk1' }],
    [white, { slot: 'lt1' }],
    [navy, { slot: 'dk2' }],
    [red, { slot: 'accent1' }],
    [panel, { slot: 'accent5', lightnessFactor: 20_000, lightnessOffset: 80_000 }],
  ]),
  headingFont: 'Georgia',
  bodyFont: 'Calibri',
  complexScriptFont: 'Arial',
};
export const properties: FileProperties = {
  title: 'Drone strike in Baghdad',
  subject: 'Briefing',
  authors: ['A. Writer', 'B. Writer'],
  organisation: 'The Desk & Co <Ltd>',
  keywords: ['Iraq', 'TLP:GREEN'],
  language: 'en-GB',
  moment: '2024-03-15T00:00:00Z',
  marking: 'TLP:GREEN',
  status: 'draft',
};
