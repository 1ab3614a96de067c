import { auditFile } from '../../src/audit/audit.ts';
import { build } from '../../src/build.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { readImage } from '../../src/image/read.ts';
import { defaultLimits } from '../../src/template/render.ts';
import type { limits } from '../../src/unit/limits.ts';
import { readGathering } from '../support/brief-case.ts';
import { packOnDisk } from '../support/packs.ts';
import { jpeg, png } from '../support/pictures.ts';
import { storedZip } from '../support/stored-zip.ts';
import { briefFrom, plainLabels, renderFiles } from '../support/template-case.ts';

/** What is found where there is so much of what a limit bounds. */
export type LimitCase = (amount: number) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;

const brief = (text: string): readonly Diagnostic[] => readGathering(text).found;

const standard = packOnDisk('standard');

/** Builds a brief beside which there are files of so many bytes, by their names. */
const beside = async (
  body: string,
  sizes: Readonly<Record<string, number>>,
): Promise<readonly Diagnostic[]> => {
  const most = new Uint8Array(Math.max(...Object.values(sizes)));
  most.set(png());
  const files = Object.entries(sizes).map(([name, size]) => [`b/${name}`, most.subarray(0, size)]);
  const text = `title: A\nmarking: TLP:CLEAR\nbottomLine: A.\n${body}`;
  const host = memoryHost({ ...standard.files, ...Object.fromEntries(files), 'b/a.yaml': text });
  return (await build({ brief: 'b/a.yaml', pack: standard.folder, formats: [] }, host)).diagnostics;
};

const figure = (file: string): string =>
  `  - { id: ${file}, kind: picture, title: A ${file}, file: ${file}, alt: A, by: them }\n`;

let drawn = 0;
/** A rasteriser that takes no time, and never draws the same: what is bounded is bounded before anything is drawn. */
const scribble = (): Uint8Array => Uint8Array.of(drawn++);

const picture = (bytes: Uint8Array): readonly Diagnostic[] => {
  const { finding } = readImage(bytes, 'a', undefined, { rasterise: scribble });
  return finding ? [finding] : [];
};

const drawing = (inside: string, size = 'viewBox="0 0 9 9"'): readonly Diagnostic[] =>
  picture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`));

const nested = (name: string, levels: number, inside = ''): string =>
  `<${name}>`.repeat(levels) + inside + `</${name}>`.repeat(levels);

/** The picture's only scan, so many times. */
const scanned = (times: number): Uint8Array => {
  const start = Buffer.from(jpeg).indexOf(Uint8Array.of(0xff, 0xda));
  const scan = jpeg.subarray(start, -2);
  return Buffer.concat([
    jpeg.subarray(0, start),
    ...Array.from({ length: times }, () => scan),
    jpeg.subarray(-2),
  ]);
};

const many = briefFrom(`title: A title\nkeyPoints:\n${'  - A point\n'.repeat(64)}`);
const template = async (text: string, bounds = {}): Promise<readonly Diagnostic[]> =>
  (await renderFiles({ 'deck.hbs': text }, many, 'deck', plainLabels, { ...defaultLimits, ...bounds })).found;

/** Characters that mark in what stands there from where it comes. */
const marks = 3;
const eachPoint = (inside: string): string => `{{#each @root.keyPoints.items}}${inside}{{/each}}`;

const markup = (text: string): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const span = {
    file: 'a.hbs',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const segments = [{ kind: 'template', offset: 0, template: span }] as const;
  parseDocument({ text, segments }, 'handout', (each) => found.push(each));
  return found;
};

const audited = (bytes: Uint8Array): readonly Diagnostic[] => auditFile('a.pptx', bytes);

/** A zip file of which entries claim so many bytes, and one has so many. */
const claiming = (claims: readonly number[], has: number): readonly Diagnostic[] =>
  audited(
    storedZip([
      ...claims.map((size, index) => ({ name: `${index}.bin`, claims: size })),
      { name: 'a.bin', content: new Uint8Array(has) },
    ]),
  );

const mebibyte = 1 << 20;

/** A case for each limit: with as much as it allows its code is not told, with more it is. */
export const limitCases = {
  fileBytes: (bytes) => brief(`#${' '.repeat(bytes - 1)}`),
  nesting: (levels) => brief(`title: ${'['.repeat(levels - 1)}x${']'.repeat(levels - 1)}\n`),
  repeated: (values) => {
    const list = `[${'x, '.repeat(98)}x]`;
    const rest = values % 100;
    return brief(
      `title: &x A\na: &a ${list}\nb: [${'*a, '.repeat(Math.floor(values / 100))}${'*x, '.repeat(rest)}]\n`,
    );
  },
  textCharacters: (length) => brief(`title: ${'w'.repeat(length)}\n`),
  entries: (count) => brief(`title: A\nkeyPoints:\n${'  - A\n'.repeat(count)}`),
  values: (count) => {
    const full = Math.floor((count - 4) / 101);
    const lists = Array.from({ length: full }, () => `  - [${'a, '.repeat(99)}a]\n`).join('');
    return brief(`title: A\nkeyPoints:\n${lists}  - [${'a, '.repeat(count - 4 - full * 101)}]\n`);
  },
  snapshotBytes: (bytes) => beside('sources: [{ id: a, title: A, snapshot: s }]\n', { s: bytes }),
  pictureBytes: (bytes) => beside(`figures:\n${figure('a')}`, { a: bytes }),
  pictureBytesTogether: (bytes) => {
    const full = Array.from({ length: 5 }, (_, index) => `p${index}`);
    const rest = bytes - 100_000_000;
    const sizes = Object.fromEntries(full.map((name) => [name, 20_000_000]));
    return beside(`figures:\n${[...full, ...(rest > 0 ? ['rest'] : [])].map(figure).join('')}`, {
      ...sizes,
      ...(rest > 0 ? { rest } : {}),
    });
  },
  picturePixels: (pixels) => picture(png({ claims: [pixels, 1] })),
  vectorWork: (shapes) => drawing('<g/>'.repeat(shapes - 1)),
  vectorNesting: (levels) => drawing(nested('g', levels - 2, '<path d="M0 0h9"/>')),
  vectorSide: (side) => drawing('<path d="M0 0h9"/>', `width="${side}" height="${side}"`),
  vectorRatio: (times) => drawing('<path d="M0 0h9"/>', `width="${times}" height="1"`),
  scans: (times) => picture(scanned(times)),
  // A fifth of a second instead of ten is enough to see that it holds.
  templateMilliseconds: (milliseconds) =>
    template(milliseconds > 10_000 ? eachPoint(eachPoint(eachPoint(eachPoint(eachPoint(''))))) : '', {
      milliseconds: 200,
    }),
  templateCharacters: (count) => template(eachPoint('w'.repeat(Math.ceil(count / 64) - marks))),
  markupCharacters: (count) => markup('\0'.repeat(count)),
  markupElements: (count) => markup(`<main lang="en" title="T">${'<p>a</p>'.repeat(count - 1)}</main>`),
  markupNesting: (levels) => markup(`<main lang="en" title="T">${nested('div', levels - 1)}</main>`),
  zipEntries: (count) =>
    audited(storedZip(Array.from({ length: count }, (_, index) => ({ name: `${index}` })))),
  zipEntryBytes: (bytes) => claiming([bytes], mebibyte),
  zipBytes: (bytes) => {
    const has = 3 * mebibyte;
    const quarter = 1 << 28;
    return claiming([quarter, quarter, quarter, bytes - 3 * quarter - has], has);
  },
  zipRatio: (times) => {
    const has = mebibyte / 4;
    const length = storedZip([{ name: '0.bin' }, { name: 'a.bin', content: new Uint8Array(has) }]).length;
    return claiming([times * length - has], has);
  },
  xmlBytes: (bytes) => audited(storedZip([{ name: 'a.xml', claims: bytes }])),
  xmlSigns: (signs) => audited(storedZip([{ name: 'a.xml', content: Buffer.alloc(signs, '<') }])),
  xmlAttributes: (count) => {
    const attributes = Array.from({ length: count }, (_, index) => ` a${index}="1"`).join('');
    return audited(storedZip([{ name: 'a.xml', content: Buffer.from(`<a${attributes}/>`) }]));
  },
  xmlNesting: (levels) => audited(storedZip([{ name: 'a.xml', content: Buffer.from(nested('a', levels)) }])),
} satisfies Readonly<Record<keyof typeof limits, LimitCase>>;
