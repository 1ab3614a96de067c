import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { codeFont } from '../../../src/unit/code-font.ts';
import { type Lint, type Opened, relationshipsOf, rootsIn } from '../opened.ts';

type SheetLint = (root: XmlElement, name: string, file: Opened) => readonly string[];

const number = (of: XmlElement | undefined, name: string): number =>
  Number((of && attribute(of, name)) ?? Number.NaN);

const near = (one: number, other: number, parts: number): boolean => Math.abs(one - other) <= parts;

/** Built into every PowerPoint: "No Style, No Grid". */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A table's columns and rows fill its frame; its style is known. */
const tables: SheetLint = (root, _, file) =>
  descendants(root, 'p:graphicFrame').flatMap((frame) => {
    const table = path(frame, 'a:graphic', 'a:graphicData', 'a:tbl');
    if (!table) return [];
    const extent = path(frame, 'p:xfrm', 'a:ext');
    const columns = children(child(table, 'a:tblGrid') ?? table, 'a:gridCol').map((column) =>
      number(column, 'w'),
    );
    const rows = children(table, 'a:tr');
    const width = columns.reduce((total, each) => total + each, 0);
    const height = rows.reduce((total, row) => total + number(row, 'h'), 0);
    const style = textOf(path(table, 'a:tblPr', 'a:tableStyleId') ?? '');
    const styles = file.xml.get('ppt/tableStyles.xml');
    const known = [plainStyle, ...(styles ? children(styles).map((each) => attribute(each, 'styleId')) : [])];
    return [
      ...(columns.every((each) => each > 0) ? [] : ['a column without width']),
      ...(near(width, number(extent, 'cx'), columns.length)
        ? []
        : [`columns of ${width} in a frame of another width`]),
      ...(near(height, number(extent, 'cy'), rows.length)
        ? []
        : [`rows of ${height} in a frame of another height`]),
      ...(known.includes(style) ? [] : [`no table style ${style}`]),
    ];
  });

/** A shape has an area, a connector a length. */
const extents: SheetLint = (root) =>
  ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp'].flatMap((kind) =>
    descendants(root, kind).flatMap((shape) => {
      const frame =
        path(shape, kind === 'p:grpSp' ? 'p:grpSpPr' : 'p:spPr', 'a:xfrm') ?? child(shape, 'p:xfrm');
      if (!frame) return [];
      const sides = ['cx', 'cy'].map((key) => number(child(frame, 'a:ext'), key));
      const least = kind === 'p:cxnSp' ? Math.max(...sides) : Math.min(...sides);
      return least === 0 ? [`${kind}: nothing of its size`] : [];
    }),
  );

/** A jump to a slide names a slide, any other link an address outside. */
const links: SheetLint = (root, name, file) => {
  const given = new Map(relationshipsOf(file, name).map((each) => [each.id, each]));
  return descendants(root, 'a:hlinkClick').flatMap((link) => {
    const target = given.get(attribute(link, 'r:id') ?? '');
    const jump = attribute(link, 'action') === 'ppaction://hlinksldjump';
    const right = jump
      ? target?.type.endsWith('/slide')
      : target?.type.endsWith('/hyperlink') && target.external;
    return right ? [] : [`a link that does not lead where it says: ${target?.target}`];
  });
};

const textIn = (shape: XmlElement): string => descendants(shape, 'a:t').map(textOf).join('');

/** A placeholder without text would show its prompt in the editor. */
const empty: SheetLint = (root, name) =>
  name.startsWith('ppt/slides/')
    ? descendants(root, 'p:sp')
        .filter((shape) => descendants(shape, 'p:ph').length > 0 && textIn(shape) === '')
        .map(() => 'an empty placeholder')
    : [];

/** Screen readers go by the order of the shapes: the title comes first. */
const titleFirst: SheetLint = (root, name) => {
  const first = descendants(root, 'p:cNvPr')[1];
  const title = descendants(root, 'p:sp').find((shape) =>
    descendants(shape, 'p:ph').some((mark) => attribute(mark, 'type') === 'title'),
  );
  const own = title && path(title, 'p:nvSpPr', 'p:cNvPr');
  return !name.startsWith('ppt/slides/') || own === undefined || own === first
    ? []
    : ['the title is not read first'];
};

const faces = /^(\+m[jn]-(lt|ea|cs)|)$/;

/** Text goes by the theme's faces, so that it follows when they are changed; symbols of bullets and letters of code apart. */
const fonts: SheetLint = (root) =>
  ['a:latin', 'a:ea', 'a:cs']
    .flatMap((name) => descendants(root, name))
    .filter((face) => face.name !== 'a:latin' || attribute(face, 'typeface') !== codeFont)
    .map((face) => attribute(face, 'typeface') ?? '')
    .filter((face) => !faces.test(face))
    .map((face) => `a face that is not the theme's: ${face}`);

/** A marking's colours are laid down: they follow no theme. */
const markings: SheetLint = (root) => [
  ...descendants(root, 'p:sp')
    .filter(
      (shape) => attribute(path(shape, 'p:spPr', 'a:solidFill', 'a:srgbClr') ?? shape, 'val') === '000000',
    )
    .filter((shape) => descendants(shape, 'a:schemeClr').length > 0)
    .map(() => 'a marking that follows the theme'),
  ...descendants(root, 'a:highlight')
    .filter((highlight) => descendants(highlight, 'a:srgbClr').length === 0)
    .map(() => 'a marking that is not on black'),
];

/** Each slide and notes page bears the marking above and below, coloured on black. */
const marked: SheetLint = (root, name, file) => {
  if (!/^ppt\/(slides|notesSlides)\//.test(name)) return [];
  const properties = file.xml.get('docProps/custom.xml');
  const own = properties && children(properties).find((each) => attribute(each, 'name') === 'Marking');
  const marking = own ? textOf(own).toUpperCase() : '';
  const times = descendants(root, 'p:sp').filter(
    (shape) =>
      textIn(shape).includes(marking) &&
      descendants(shape, 'a:srgbClr').some((each) => attribute(each, 'val') === '000000'),
  ).length;
  return marking === '' || times >= 2 ? [] : [`bears the marking ${times} times`];
};

const lints = [markings, tables, extents, links, empty, titleFirst, fonts];
const folders = ['slides', 'slideLayouts', 'slideMasters', 'notesSlides', 'notesMasters'];

const overSheets =
  (lint: SheetLint): Lint =>
  (file) =>
    folders.flatMap((folder) =>
      rootsIn(file, `ppt/${folder}/`).flatMap(([name, root]) =>
        lint(root, name, file).map((found) => `${name}: ${found}`),
      ),
    );

/** Conventions of each slide, layout, master and notes page. */
export const sheetLints: readonly Lint[] = lints.map(overSheets);

/** A convention of decks that the layout of slides has framed. */
export const lintMarked: Lint = overSheets(marked);
