// The job's handout as someone would write it with docx, by its own documentation.
import { readFileSync } from 'node:fs';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const tableOf = (rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });

const imageOf = (data) =>
  new Paragraph({
    children: [new ImageRun({ type: 'png', data, transformation: { width: 560, height: 315 } })],
  });

const content = (job, picture, footnotes) => {
  const image = readFileSync(picture);
  return job.handout.flatMap(({ heading, paragraphs }, chapter) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map(({ text, note }) => {
      if (note === undefined) return new Paragraph(text);
      const id = Object.keys(footnotes).length + 1;
      footnotes[id] = { children: [new Paragraph(note)] };
      return new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(id)] });
    }),
    ...(chapter % 6 === 0 ? [tableOf(job.handoutTables[chapter / 6]), imageOf(image)] : []),
  ]);
};

/** @returns the bytes of the .docx */
export const handoutOf = (job, picture) => {
  const footnotes = {};
  const children = [
    new Paragraph({ text: job.title, heading: HeadingLevel.TITLE }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-3' }),
    ...content(job, picture, footnotes),
  ];
  const pages = new Paragraph({
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });
  const document = new Document({
    title: job.title,
    footnotes,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(job.title)] }) },
        footers: { default: new Footer({ children: [pages] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
};
