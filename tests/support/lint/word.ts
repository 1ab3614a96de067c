import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, type Opened, relationshipsOf, repeated, rootsIn } from '../opened.ts';

const value = (of: XmlElement | undefined, name = 'w:val'): string => (of && attribute(of, name)) ?? '';
const number = (of: XmlElement | undefined, name = 'w:w'): number => Number(value(of, name) || Number.NaN);
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const roots = (file: Opened): readonly (readonly [string, XmlElement])[] => rootsIn(file, 'word/');
const all = (file: Opened, name: string): readonly XmlElement[] =>
  roots(file).flatMap(([, root]) => descendants(root, name));

/** A style rests on one of its own kind, in no circle; each kind has one default at most; the next is a paragraph's. */
const styles: Lint = (file) => {
  const given = new Map(all(file, 'w:style').map((style) => [value(style, 'w:styleId'), style]));
  const kind = (id: string): string => value(given.get(id), 'w:type');
  const base = (id: string): string => value(path(given.get(id) ?? noElement, 'w:basedOn'));
  const circles = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = id; at !== ''; at = base(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const names = [...given.values()].map((style) => value(child(style, 'w:name')).toLowerCase());
  const defaults = [...given]
    .filter(([, style]) => attribute(style, 'w:default') === '1')
    .map(([id]) => kind(id));
  return [
    ...[...given.keys()].filter(circles).map((id) => `style ${id} rests on itself`),
    ...[...given.keys()]
      .filter((id) => base(id) !== '' && kind(base(id)) !== kind(id))
      .map((id) => `style ${id} rests on one of another kind`),
    ...repeated(names).map((name) => `two styles of the name ${name}`),
    ...repeated(defaults).map((each) => `two defaults of kind ${each}`),
  ];
};
const noElement: XmlElement = { name: '', attributes: new Map(), children: [] };

/** Every definition of a list and every list is used; definitions come first. */
const lists: Lint = (file) => {
  const root = file.xml.get('word/numbering.xml');
  if (!root) return [];
  const nums = children(root, 'w:num');
  const used = roots(file)
    .filter(([name]) => name !== 'word/numbering.xml')
    .flatMap(([, other]) => descendants(other, 'w:numId').map((each) => value(each)));
  const made = nums.map((num) => value(child(num, 'w:abstractNumId')));
  const definitions = children(root, 'w:abstractNum').map((each) => value(each, 'w:abstractNumId'));
  const order = children(root)
    .map((each) => each.name)
    .join(' ');
  return [
    ...repeated(nums.map((num) => value(num, 'w:numId'))).map((id) => `two lists ${id}`),
    ...repeated(definitions).map((id) => `two definitions of lists ${id}`),
    ...nums
      .map((num) => value(num, 'w:numId'))
      .filter((id) => !used.includes(id))
      .map((id) => `nothing stands in list ${id}`),
    ...definitions.filter((id) => !made.includes(id)).map((id) => `no list is made from definition ${id}`),
    ...(/w:num .*w:abstractNum\b(?!Id)/.test(order) ? ['definitions of lists do not come first'] : []),
  ];
};

/** `begin`, instruction, `separate`, result, `end`, one inside another; none asks to be updated on opening. */
const fields: Lint = (file) =>
  roots(file).flatMap(([name, root]) => {
    const open: string[] = [];
    const faults: string[] = [];
    for (const mark of descendants(root, 'w:fldChar')) {
      const kind = value(mark, 'w:fldCharType');
      const before = kind === 'begin' ? undefined : open.pop();
      if (kind !== 'end') open.push(kind);
      if ((kind === 'separate' && before !== 'begin') || (kind === 'end' && before === undefined))
        faults.push(`${name}: ${kind} of a field after ${before ?? 'nothing'}`);
      if (mark.attributes.has('w:dirty')) faults.push(`${name}: a field asks to be updated`);
    }
    const asks = descendants(root, 'w:updateFields').map(() => `${name}: fields ask to be updated`);
    return [...faults, ...open.map(() => `${name}: a field stays open`), ...asks];
  });

/** A bookmark's name begins with a letter or underscore, and its end stands after its start. */
const bookmarks: Lint = (file) =>
  roots(file).flatMap(([name, root]) => {
    const ends = descendants(root, 'w:bookmarkEnd').map((mark) => value(mark, 'w:id'));
    return descendants(root, 'w:bookmarkStart').flatMap((mark) => [
      ...(/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(value(mark, 'w:name'))
        ? []
        : [`${name}: no name: ${value(mark, 'w:name')}`]),
      ...(ends.includes(value(mark, 'w:id'))
        ? []
        : [`${name}: bookmark ${value(mark, 'w:id')} does not end`]),
    ]);
  });

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

/** First pages have a header and footer of their own where the section says so; each reference names its kind of part. */
const furniture: Lint = (file) => {
  const kinds = new Map(relationshipsOf(file, 'word/document.xml').map(({ id, type }) => [id, type]));
  return all(file, 'w:sectPr').flatMap((section) =>
    ['header', 'footer'].flatMap((kind) => {
      const found = children(section, `w:${kind}Reference`);
      const types = found.map((each) => value(each, 'w:type'));
      return [
        ...repeated(types).map((type) => `two ${kind}s of kind ${type}`),
        ...(child(section, 'w:titlePg') && !types.includes('first') ? [`no ${kind} of the first page`] : []),
        ...found
          .filter((each) => !kinds.get(value(each, 'r:id'))?.endsWith(`/${kind}`))
          .map((each) => `${value(each, 'r:id')} is no ${kind}`),
      ];
    }),
  );
};

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

const links: Lint = (file) => [
  ...all(file, 'w:hyperlink')
    .filter((link) => link.attributes.has('w:anchor') === link.attributes.has('r:id'))
    .map(() => 'a link to nowhere, or to two places'),
  ...repeated(all(file, 'wp:docPr').map((each) => value(each, 'id'))).map((id) => `two drawings of id ${id}`),
];

/** Rules of a Word document as a whole. */
export const wordLints: readonly Lint[] = [
  styles,
  lists,
  fields,
  bookmarks,
  notes,
  tables,
  furniture,
  pageNumbers,
  markings,
  links,
];
