import { readZip } from '../../src/package/unzip.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { attribute, child, children, descendants, path, textOf } from '../../src/package/xml/query.ts';

type Roots = ReadonlyMap<string, XmlElement>;
type Lint = (roots: Roots) => readonly string[];

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const all = (roots: Roots, name: string): readonly XmlElement[] =>
  [...roots.values()].flatMap((root) => descendants(root, name));

const values = (found: readonly XmlElement[], key = 'w:val'): readonly string[] =>
  found.map((each) => attribute(each, key) ?? '');

const styles: Lint = (roots) => {
  const given = values(all(roots, 'w:style'), 'w:styleId');
  const asked = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
    values(all(roots, name)),
  );
  return [
    ...repeated(given).map((id) => `two styles ${id}`),
    ...asked.filter((id) => !given.includes(id)).map((id) => `no style ${id}`),
    ...(all(roots, 'w:docDefaults').length === 1 ? [] : ['no defaults of the document']),
  ];
};

const lists: Lint = (roots) => {
  const given = values(all(roots, 'w:num'), 'w:numId');
  const definitions = values(all(roots, 'w:abstractNum'), 'w:abstractNumId');
  return [
    ...values(all(roots, 'w:numId'))
      .filter((id) => !given.includes(id))
      .map((id) => `no list ${id}`),
    ...values(all(roots, 'w:abstractNumId'))
      .filter((id) => !definitions.includes(id))
      .map((id) => `no definition of lists ${id}`),
  ];
};

const bookmarks: Lint = (roots) => {
  const starts = all(roots, 'w:bookmarkStart');
  const names = values(starts, 'w:name');
  const ends = values(all(roots, 'w:bookmarkEnd'), 'w:id');
  const ids = values(starts, 'w:id');
  const fields = all(roots, 'w:instrText').flatMap((field) => /PAGEREF (\S+)/.exec(textOf(field))?.[1] ?? []);
  const anchors = all(roots, 'w:hyperlink').flatMap((link) => attribute(link, 'w:anchor') ?? []);
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks ${name}`),
    ...names.filter((name) => name.length > 40).map((name) => `a bookmark too long for Word: ${name}`),
    ...repeated(ids).map((id) => `two bookmarks of id ${id}`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...[...anchors, ...fields].filter((name) => !names.includes(name)).map((name) => `no bookmark ${name}`),
  ];
};

const fields: Lint = (roots) =>
  [...roots].flatMap(([name, root]) => {
    const kinds = values(descendants(root, 'w:fldChar'), 'w:fldCharType');
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    const balanced = count('begin') === count('end') && count('begin') === count('separate');
    return balanced ? [] : [`${name}: fields do not close`];
  });

const notes: Lint = (roots) => {
  const given = values(all(roots, 'w:footnote'), 'w:id');
  return values(all(roots, 'w:footnoteReference'), 'w:id')
    .filter((id) => !given.includes(id))
    .map((id) => `no footnote ${id}`);
};

const tables: Lint = (roots) =>
  all(roots, 'w:tbl').flatMap((table) => {
    const columns = descendants(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
    return children(table, 'w:tr').flatMap((row) => {
      const spans = children(row, 'w:tc').map((cell) =>
        Number(attribute(path(cell, 'w:tcPr', 'w:gridSpan') ?? cell, 'w:val') ?? 1),
      );
      const width = spans.reduce((sum, span) => sum + span, 0);
      const splits = path(row, 'w:trPr', 'w:cantSplit') ? [] : ['a row that may split'];
      return width > columns ? [`a row of ${width} cells in ${columns} columns`, ...splits] : splits;
    });
  });

const spacing: Lint = (roots) =>
  all(roots, 'w:spacing')
    .filter((found) => found.attributes.has('w:line') && attribute(found, 'w:lineRule') !== 'auto')
    .map(() => 'a line height without its rule');

const wishes: Lint = (roots) =>
  values(all(roots, 'w:tblStyle'))
    .filter((name) => name.startsWith('{'))
    .map(() => 'a wish was left in a style');

const lints = [styles, lists, bookmarks, fields, notes, tables, spacing, wishes];

/** What the SDK's validator does not see in a Word document; a line each, empty for a sound file. */
export const lintWord = (bytes: Uint8Array): readonly string[] => {
  const roots = new Map(
    readZip(bytes)
      .filter((part) => /^word\/[^/]+\.xml$/.test(part.name))
      .map((part) => [part.name, readXmlPart(part)]),
  );
  return lints.flatMap((lint) => lint(roots));
};
