import * as docx from 'docx';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { auditFile } from '../../src/audit/audit.ts';
import { png } from '../support/pictures.ts';

const picture = Buffer.from(png());

/** A deck as pptxgenjs makes it, with what its writer got wrong beside what the library does. */
const rawDeck = async (): Promise<Uint8Array> => {
  // The library's types have no constructor where modules are resolved as Node does it.
  const deck = new (PptxGenJS as unknown as new () => import('pptxgenjs').default)();
  const placeholder = (name: string, type: 'title' | 'body', y: number, h: number) => ({
    placeholder: { options: { name, type, x: 0.5, y, w: 9, h }, text: '' },
  });
  deck.defineSlideMaster({
    title: 'Plain',
    objects: [placeholder('title', 'title', 0.3, 0.8), placeholder('body', 'body', 1.3, 3)],
    slideNumber: { x: 0.3, y: 5.2 },
  });
  deck.addSection({ title: 'Facts' });
  const add = () => deck.addSlide({ masterName: 'Plain', sectionTitle: 'Facts' });
  const first = add();
  first.addText('What is known', { placeholder: 'title' });
  const bold = { text: 'bold', options: { bold: true } };
  const link = { text: 'click here', options: { hyperlink: { url: 'https://example.org/' } } };
  first.addText([{ text: 'First ' }, bold, link], { placeholder: 'body' });
  first.addNotes('Say this.');
  const second = add();
  second.addText('What is known', { placeholder: 'title' });
  second.addText('It is read first and stands below.', { x: 0.5, y: 4, w: 5, h: 0.4 });
  second.addText('It is read next and stands above.', { x: 0.5, y: 2, w: 5, h: 0.4 });
  second.addText('Pale', { x: 7, y: 2, w: 2, h: 0.5, color: 'DDDDDD', fontSize: 7 });
  second.addText('One text on another one', { x: 6, y: 3, w: 3, h: 0.5 });
  second.addText('Another text on the one', { x: 6, y: 3, w: 3, h: 0.5 });
  const third = add();
  const rows = [['A', 'B'].map((text) => ({ text })), ['1', '2'].map((text) => ({ text }))];
  third.addTable(rows, { x: 0.5, y: 1, w: 6 });
  third.addImage({ data: `image/png;base64,${picture.toString('base64')}`, x: 7, y: 1, w: 1, h: 1 });
  const values = [{ name: 'S', labels: ['a', 'b'], values: [1, 2] }];
  third.addChart(deck.ChartType.bar, values, { x: 0.5, y: 3, w: 4, h: 2 });
  third.addChart(deck.ChartType.line, values, { x: 5, y: 3, w: 4, h: 2 });
  return new Uint8Array((await deck.write({ outputType: 'nodebuffer' })) as Buffer); // what that type asks for
};

const link = (text: string): docx.Paragraph => {
  const run = new docx.TextRun({ text, style: 'Hyperlink' });
  return new docx.Paragraph({
    children: [new docx.ExternalHyperlink({ link: 'https://example.org/', children: [run] })],
  });
};

/** A document as docx makes it, with what its writer got wrong beside what the library does. */
const rawDocument = async (): Promise<Uint8Array> => {
  const cell = (text: string): docx.TableCell => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const row = (...texts: readonly string[]): docx.TableRow =>
    new docx.TableRow({ children: texts.map(cell) });
  const document = new docx.Document({
    comments: {
      children: [{ id: 0, author: 'A. Writer', children: [new docx.Paragraph('From K. alone?')] }],
    },
    sections: [
      {
        children: [
          new docx.Paragraph({ text: 'What is known', heading: docx.HeadingLevel.HEADING_1 }),
          new docx.Paragraph({ text: 'Deep', heading: docx.HeadingLevel.HEADING_3 }),
          new docx.Paragraph({
            children: [
              new docx.CommentRangeStart(0),
              new docx.TextRun({ text: 'Pale', color: 'DDDDDD', size: 14 }),
            ],
          }),
          link('click here'),
          link('https://example.org/'),
          new docx.Table({ rows: [row('A', 'B'), row('1', '2')] }),
          new docx.Paragraph({
            children: [
              new docx.ImageRun({ type: 'png', data: picture, transformation: { width: 20, height: 20 } }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
};

/** All that is found, and so nothing besides: of each code, once. */
const cases = [
  {
    made: 'pptxgenjs',
    file: rawDeck,
    error:
      'chart-axes-wrong chart-element-misplaced chart-grouping-missing content-type-of-nothing element-order paragraph-properties-misplaced section-wrong shape-id-repeated theme-shared',
    warning:
      'alt-file-name alt-missing contrast-low document-title-missing link-text-vague reading-order slide-title-missing slide-title-repeated table-without-header text-on-text text-too-small',
    note: 'content-type-unused drawing-bare folder-entries notes-present person-named',
  },
  {
    made: 'docx',
    file: rawDocument,
    error: '',
    warning:
      'alt-missing comments-left contrast-low document-title-missing heading-skipped language-missing link-text-vague table-without-header text-too-small',
    note: 'content-type-unused link-text-address person-named',
  },
] as const;

describe.each(cases)('a file of $made', ({ file, ...expected }) => {
  it('has what its library and its writer did, and nothing else', async () => {
    const found = auditFile('file', await file());
    const codesOf = (level: string): string =>
      [...new Set(found.filter(({ severity }) => severity === level).map(({ code }) => code))]
        .sort()
        .join(' ');
    const { error, warning, note } = expected;
    expect({ error: codesOf('error'), warning: codesOf('warning'), note: codesOf('note') }).toEqual({
      error,
      warning,
      note,
    });
  });
});
