import { Attributes } from '../../../src/package/xml/attributes.ts';
import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, type Opened, rootsIn } from '../opened.ts';

const value = (of: XmlElement | undefined, name = 'w:val'): string => (of && attribute(of, name)) ?? '';
const number = (of: XmlElement | undefined, name = 'w:w'): number => Number(value(of, name) || Number.NaN);
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const roots = (file: Opened): readonly (readonly [string, XmlElement])[] => rootsIn(file, 'word/');
const all = (file: Opened, name: string): readonly XmlElement[] =>
  roots(file).flatMap(([, root]) => descendants(root, name));

const noElement: XmlElement = { name: '', attributes: new Attributes(), children: [] };

/** Every definition of a list and every list is used. */
const lists: Lint = (file) => {
  const root = file.xml.get('word/numbering.xml');
  if (!root) return [];
  const nums = children(root, 'w:num');
  const used = roots(file)
    .filter(([name]) => name !== 'word/numbering.xml')
    .flatMap(([, other]) => descendants(other, 'w:numId').map((each) => value(each)));
  const made = nums.map((num) => value(child(num, 'w:abstractNumId')));
  const definitions = children(root, 'w:abstractNum').map((each) => value(each, 'w:abstractNumId'));
  return [
    ...nums
      .map((num) => value(num, 'w:numId'))
      .filter((id) => !used.includes(id))
      .map((id) => `nothing stands in list ${id}`),
    ...definitions.filter((id) => !made.includes(id)).map((id) => `no list is made from definition ${id}`),
  ];
};

/** A bookmark's name begins with a letter or underscore. */
const bookmarks: Lint = (file) =>
  all(file, 'w:bookmarkStart')
    .map((mark) => value(mark, 'w:name'))
    .filter((name) => !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
    .map((name) => `no name: ${name}`);

const notes: Lint = (file) => {
  const root = file.xml.get('word/footnotes.xml');
  if (!root) return [];
  const given = children(root, 'w:footnote');
  const kinds = given.map((note) => value(note, 'w:type')).filter((kind) => kind !== '');
  const settings = file.xml.get('word/settings.xml') ?? noElement;
  const named = descendants(settings, 'w:footnote').map((each) => value(each, 'w:id'));
  const special = given.filter((note) => note.attributes.has('w:type'));
  const own = given.filter((note) => !note.attributes.has('w:type')).map((note) => value(note, 'w:id'));
  const asked = all(file, 'w:footnoteReference').map((each) => value(each, 'w:id'));
  return [
    ...(kinds.join() === 'separator,continuationSeparator'
      ? []
      : [`separators of footnotes: ${kinds.join()}`]),
    ...(named.join() === special.map((note) => value(note, 'w:id')).join()
      ? []
      : ['settings name other separators']),
    ...(own.join() === asked.join() ? [] : [`footnotes ${own.join()} for references ${asked.join()}`]),
    ...special
      .filter((note) => descendants(note, 'w:footnoteRef').length > 0)
      .map(() => 'a footnote’s mark in a separator'),
  ];
};

const widthOf = (file: Opened): number => {
  const section = all(file, 'w:sectPr').at(-1);
  const margins = section && child(section, 'w:pgMar');
  return number(section && child(section, 'w:pgSz')) - number(margins, 'w:left') - number(margins, 'w:right');
};

/** Columns add up to the table, and the table to no more than the text is wide; header rows come first. */
const tables: Lint = (file) =>
  all(file, 'w:tbl').flatMap((table) => {
    const columns = children(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) => number(column));
    const width = path(table, 'w:tblPr', 'w:tblW');
    const rows = children(table, 'w:tr');
    const headers = rows.map((row) => path(row, 'w:trPr', 'w:tblHeader') !== undefined);
    const fixed = value(width, 'w:type') === 'dxa';
    const hanging = Math.max(0, -Number(value(path(table, 'w:tblPr', 'w:tblInd'), 'w:w') ?? 0));
    return [
      ...(columns.every((each) => each > 0) ? [] : ['a column of a table has no width']),
      ...(fixed && Math.abs(sum(columns) - number(width)) > columns.length
        ? ['columns do not add up to their table']
        : []),
      ...(sum(columns) - hanging > widthOf(file) + columns.length
        ? ['a table wider than the page’s text']
        : []),
      ...(headers.lastIndexOf(true) > headers.indexOf(false) && headers.includes(false)
        ? ['a header row below others']
        : []),
    ];
  });

/** First pages have a header and footer of their own where the section says so. */
const furniture: Lint = (file) =>
  all(file, 'w:sectPr')
    .filter((section) => child(section, 'w:titlePg'))
    .flatMap((section) =>
      ['header', 'footer']
        .filter((kind) =>
          children(section, `w:${kind}Reference`).every((each) => value(each, 'w:type') !== 'first'),
        )
        .map((kind) => `no ${kind} of the first page`),
    );

/** Each page says its number, and how many there are. */
const pageNumbers: Lint = (file) =>
  rootsIn(file, 'word/')
    .filter(([name]) => /^word\/footer/.test(name))
    .flatMap(([name, root]) => {
      const asked = descendants(root, 'w:instrText').map((each) => textOf(each).trim().split(' ')[0]);
      return asked.includes('PAGE') && asked.includes('NUMPAGES') ? [] : [`${name}: no page number`];
    });

/** A marking's colours are laid down: they follow no theme. */
const markings: Lint = (file) =>
  all(file, 'w:rPr')
    .filter((look) => value(child(look, 'w:shd'), 'w:fill') === '000000')
    .filter((look) => children(look).some((each) => /theme/.test([...each.attributes.keys()].join(' '))))
    .map(() => 'a marking that follows the theme');

/** Rows fit their table and never part over pages. */
const rows: Lint = (file) =>
  all(file, 'w:tbl').flatMap((table) => {
    const columns = children(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
    return children(table, 'w:tr').flatMap((row) => {
      const width = sum(
        children(row, 'w:tc').map((cell) => Number(value(path(cell, 'w:tcPr', 'w:gridSpan')) || 1)),
      );
      return [
        ...(width > columns ? [`a row of ${width} cells in ${columns} columns`] : []),
        ...(path(row, 'w:trPr', 'w:cantSplit') ? [] : ['a row that may split']),
      ];
    });
  });

const spacing: Lint = (file) =>
  all(file, 'w:spacing')
    .filter((found) => found.attributes.has('w:line') && value(found, 'w:lineRule') !== 'auto')
    .map(() => 'a line height without its rule');

const wishes: Lint = (file) =>
  all(file, 'w:tblStyle')
    .filter((style) => value(style).startsWith('{'))
    .map(() => 'a wish was left in a style');

const defaults: Lint = (file) =>
  file.parts.has('word/document.xml') && all(file, 'w:docDefaults').length !== 1
    ? ['no defaults of the document']
    : [];

/** Conventions of a Word document as a whole. */
export const wordLints: readonly Lint[] = [
  lists,
  bookmarks,
  notes,
  tables,
  furniture,
  pageNumbers,
  markings,
  rows,
  spacing,
  wishes,
  defaults,
];
