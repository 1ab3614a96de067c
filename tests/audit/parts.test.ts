import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { auditFile } from '../../src/audit/audit.ts';
import type { AuditCode } from '../../src/audit/finding.ts';
import type { Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { casesIn } from '../support/case-file.ts';
import { chartItem } from '../support/charts.ts';
import { finished } from '../support/finished.ts';
import { buildHandout } from '../support/handout.ts';
import { jpeg } from '../support/pictures.ts';
import { richScene } from '../support/rich-scene.ts';
import { box, scene, slide } from '../support/scene.ts';

/** Something done to the parts of a file. */
type Change = (parts: readonly Part[]) => readonly Part[];
interface Case {
  readonly code: AuditCode;
  readonly what: string;
  readonly changes: readonly Change[];
}

const fault = (code: AuditCode, what: string, ...changes: readonly Change[]): Case => ({
  code,
  what,
  changes,
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const adds =
  (name: string, content: string | Uint8Array = '<a/>'): Change =>
  (parts) => [...parts, { name, content: typeof content === 'string' ? bytes(content) : content }];

/** Writes something else into a part; one that is not there, or stays as it is, fails. */
const edits =
  (name: string, from: string | RegExp, to: string): Change =>
  (parts) =>
    parts.map((part) => {
      if (part.name !== name) return part;
      const before = new TextDecoder().decode(part.content);
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      return { name, content: bytes(after) };
    });

const replaces =
  (ending: string, content: (before: Uint8Array) => Uint8Array): Change =>
  (parts) => {
    const found = parts.find(({ name }) => name.endsWith(ending));
    expect(found).toBeDefined();
    return parts.map((part) => (part === found ? { name: part.name, content: content(part.content) } : part));
  };

/** A PNG's words, in the chunk that the standard has for them, before its end. */
const withWords = (png: Uint8Array): Uint8Array => {
  const body = Buffer.from('tEXtAuthor\0A. Writer', 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), length, body, sum, png.subarray(end)]);
};

/** A JPEG whose Exif data has one tag: where the position stands. */
const withPosition = (): Uint8Array => {
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\0\0\0\0', 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
};

const picture = 'ppt/media/image1.png';
const slide3 = 'ppt/slides/slide3.xml';
const slide5 = 'ppt/slides/slide5.xml';
const slide5Links = 'ppt/slides/_rels/slide5.xml.rels';
const links = (kind: string, target: string): Change =>
  edits(
    slide5Links,
    '</Relationships>',
    `<Relationship Id="rId98" Type="x/${kind}" Target="${target}"/></Relationships>`,
  );

const inDecks: readonly Case[] = [
  fault('part-repeated', 'two parts of one name', adds('ppt/slides/SLIDE1.xml')),
  fault('folder-entries', 'a folder', adds('ppt/media/', '')),
  fault('content-type-missing', 'a part of no type', adds('ppt/media/x.qqq')),
  fault(
    'element-order',
    'masters of notes after the slides',
    edits(
      'ppt/presentation.xml',
      /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/,
      '$2$1',
    ),
  ),
  fault(
    'picture-unsound',
    'a picture cut off',
    replaces(picture, (before) => before.slice(0, -20)),
  ),
  fault(
    'picture-unsound',
    'a picture with a byte altered',
    replaces(picture, (before) => before.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
  ),
  fault(
    'picture-misnamed',
    'a picture of another kind',
    replaces(picture, () => jpeg),
  ),
  fault('picture-metadata', 'words in a PNG', replaces(picture, withWords)),
  fault('picture-metadata', 'a position in a JPEG', replaces(picture, withPosition)),
  fault(
    'picture-named',
    'the name of a file',
    edits(slide5, / name="[^"]*" descr="A grey square"/, ' name="Border, from K.jpg" descr="A square"'),
  ),
  fault('table-header-empty', 'no word in a header', edits(slide3, /(<a:tbl>.*?<a:t>)[^<]*/, '$1')),
  fault(
    'external-content',
    'a picture that is fetched',
    edits(slide5Links, 'Target="../media/image1.png"', 'Target="https://example.org/" TargetMode="External"'),
  ),
  fault('object-embedded', 'a document in the document', links('oleObject', '../media/image1.png')),
  fault('macros-present', 'a program', adds('ppt/vbaProject.bin')),
  fault(
    'comments-left',
    'a remark',
    adds('ppt/comments/comment1.xml', '<p:cmLst xmlns:p="x"><p:cm authorId="0"/></p:cmLst>'),
    links('comments', '../comments/comment1.xml'),
  ),
];

const plot = 'ppt/charts/chart1.xml';
const inCharts: readonly Case[] = [
  fault(
    'chart-grouping-missing',
    'lines that do not say how they stand',
    edits(plot, /<(\/?)c:barChart>/g, '<$1c:lineChart>'),
    edits(plot, /<c:grouping [^>]*>/, ''),
  ),
  fault(
    'chart-element-misplaced',
    'lines of other colours below zero',
    edits(plot, /<(\/?)c:barChart>/g, '<$1c:lineChart>'),
  ),
  fault(
    'workbook-unreadable',
    'a workbook that is none',
    replaces('.xlsx', () => bytes('1,2,3')),
  ),
];

const text = 'word/document.xml';
const drawing =
  '<w:r><w:drawing><wp:inline><wp:docPr id="77" name="x" descr="y"/></wp:inline></w:drawing></w:r>';
const inHandouts: readonly Case[] = [
  fault(
    'table-header-merged',
    'a header over two columns',
    edits(text, /(<w:tblHeader\/>.*?<w:tcPr>)/, '$1<w:gridSpan w:val="2"/>'),
  ),
  fault(
    'story-empty',
    'a cell that ends in a table',
    edits(text, '</w:tc>', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>'),
  ),
  fault(
    'drawing-id-repeated',
    'two drawings of one number',
    edits(text, /(<\/w:r>)/, `$1${drawing}${drawing}`),
  ),
];

const everything =
  casesIn('handout')
    .find(({ name }) => name === 'everything')
    ?.parts.get('handout') ?? '';

const files = [
  { name: 'a deck', sound: await finished(richScene()), cases: inDecks },
  {
    name: 'a chart',
    sound: await finished(scene([slide('Levels', [chartItem('Levels', box(0.6, 1.6, 12, 5))])])),
    cases: inCharts,
  },
  { name: 'a handout', sound: (await buildHandout(everything)).bytes, cases: inHandouts },
];

describe.each(files)('among the parts of $name, the audit', ({ sound, cases }) => {
  const timesIn = (file: Uint8Array, wanted: AuditCode): number =>
    auditFile('file', file).filter(({ code }) => code === wanted).length;
  it.each(cases)('finds $code: $what', ({ code, changes }) => {
    const changed = changes.reduce<readonly Part[]>((parts, change) => change(parts), readZip(sound));
    expect(timesIn(writeZip(changed), code)).toBeGreaterThan(timesIn(sound, code));
  });
});
