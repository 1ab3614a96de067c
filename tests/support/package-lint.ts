import type { XmlElement } from '../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf, walk } from '../../src/package/xml/query.ts';
import { chartLints } from './lint/charts.ts';
import { presentationLints } from './lint/presentation.ts';
import { sheetLints } from './lint/sheets.ts';
import { wordLints } from './lint/word.ts';
import { type Lint, type Opened, open, relationshipsOf, repeated, resolve } from './opened.ts';

const contentTypes: Lint = ({ parts, xml }) => {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const overrides = children(types, 'Override').map((found) => attribute(found, 'PartName')?.slice(1) ?? '');
  const defaults = children(types, 'Default').map((found) => attribute(found, 'Extension') ?? '');
  const others = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
  return [
    ...overrides
      .filter((name) => !parts.has(name))
      .map((name) => `content type of a part that is not there: ${name}`),
    ...repeated(overrides).map((name) => `two content types of ${name}`),
    ...defaults
      .filter((ending) => !others.some((name) => name.endsWith(`.${ending}`)))
      .map((ending) => `unused default content type: ${ending}`),
    ...others
      .filter((name) => !overrides.includes(name) && !defaults.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `no content type: ${name}`),
    ...others
      .filter((name) => /\.xml$/.test(name) && !overrides.includes(name))
      .map((name) => `no content type of its own: ${name}`),
    ...(parts.keys().next().value === '[Content_Types].xml' ? [] : ['content types do not come first']),
  ];
};

const relationships: Lint = (file) => {
  const found: string[] = [];
  for (const name of ['', ...file.parts.keys()]) {
    const own = relationshipsOf(file, name);
    found.push(...repeated(own.map(({ id }) => id)).map((id) => `${name}: two relationships ${id}`));
    for (const { id, target, external } of own) {
      if (external) {
        if (!/^(https?|mailto):/i.test(target) || !URL.canParse(target))
          found.push(`${name}: ${id} leads to ${target}`);
      } else if (!file.parts.has(resolve(name, target)))
        found.push(`${name}: ${id} leads to no part: ${target}`);
    }
    const ids = new Set(own.map(({ id }) => id));
    for (const element of file.xml.has(name) ? walk(file.xml.get(name) as XmlElement) : []) {
      for (const [key, value] of element.attributes) {
        if (key.startsWith('r:') && !ids.has(value))
          found.push(`${name}: ${element.name} names ${key}="${value}", which is no relationship`);
      }
    }
  }
  return found;
};

const orphans: Lint = (file) => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { target, external } of relationshipsOf(file, name))
      if (!external) visit(resolve(name, target));
  };
  visit('');
  return [...file.parts.keys()]
    .filter((name) => !seen.has(name) && !name.endsWith('.rels') && name !== '[Content_Types].xml')
    .map((name) => `nothing leads to ${name}`);
};

const isSheet = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/;
const sheets = ({ xml }: Opened): readonly (readonly [string, XmlElement])[] =>
  [...xml].filter(([name]) => isSheet.test(name));

const shapes: Lint = (file) =>
  sheets(file).flatMap(([name, root]) => {
    const drawings = descendants(root, 'p:cNvPr');
    const ids = drawings.map((drawing) => attribute(drawing, 'id') ?? '');
    const names = drawings.map((drawing) => attribute(drawing, 'name') ?? '');
    return [
      ...repeated(ids).map((id) => `${name}: two shapes of id ${id}`),
      ...names
        .filter((found) => found.startsWith('{"name":"'))
        .map(() => `${name}: a wish was left in a name`),
      ...descendants(root, 'p:sp')
        .filter(
          (shape) =>
            !child(shape, 'p:txBody') &&
            path(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.get('type') !== 'sldImg',
        )
        .map(() => `${name}: a shape without text body`),
      ...descendants(root, 'a:ln')
        .filter((line) => line.children.length === 0 && line.attributes.size === 0)
        .map(() => `${name}: an empty outline`),
    ];
  });

const texts: Lint = (file) =>
  sheets(file).flatMap(([name, root]) => [
    ...['p:txBody', 'a:txBody']
      .flatMap((kind) => descendants(root, kind))
      .filter((body) => !child(body, 'a:p'))
      .map(() => `${name}: a text body without paragraph`),
    ...descendants(root, 'a:p')
      .filter(
        (paragraph) =>
          children(paragraph, 'a:pPr').length > 1 ||
          children(paragraph).findIndex((node) => node.name === 'a:pPr') > 0,
      )
      .map(() => `${name}: paragraph properties out of place`),
    ...descendants(root, 'a:tc')
      .filter((cell) => !child(cell, 'a:txBody'))
      .map(() => `${name}: a cell without text`),
    ...descendants(root, 'a:normAutofit').map(() => `${name}: text that PowerPoint may shrink`),
  ]);

const languages: Lint = ({ xml }) =>
  [...xml].flatMap(([name, root]) =>
    [...walk(root)]
      .flatMap((found) =>
        ['lang', 'w:val', 'altLang'].map((key) =>
          key === 'w:val' && found.name !== 'w:lang' ? undefined : attribute(found, key),
        ),
      )
      .filter((tag) => tag !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag))
      .map((tag) => `${name}: no language: ${tag}`),
  );

const placeholders = (root: XmlElement): readonly XmlElement[] => descendants(root, 'p:ph');
const markOf = (mark: XmlElement): string =>
  `${attribute(mark, 'type') ?? 'body'} ${attribute(mark, 'idx') ?? ''}`;

const slides: Lint = (file) =>
  sheets(file)
    .filter(([name]) => name.startsWith('ppt/slides/'))
    .flatMap(([name, root]) => {
      const own = placeholders(root).map(markOf);
      const layout = relationshipsOf(file, name).find(({ type }) => type.endsWith('/slideLayout'));
      const layoutRoot = layout && file.xml.get(resolve(name, layout.target));
      const offered = layoutRoot ? placeholders(layoutRoot).map(markOf) : [];
      const titles = own.filter((mark) => mark.startsWith('title'));
      return [
        ...(titles.length === 1 ? [] : [`${name}: ${titles.length} titles`]),
        ...repeated(own).map((mark) => `${name}: two placeholders ${mark}`),
        ...own
          .filter((mark) => !offered.includes(mark))
          .map((mark) => `${name}: its layout has no placeholder ${mark}`),
        ...descendants(root, 'p:grpSp')
          .flatMap(placeholders)
          .map(() => `${name}: a placeholder in a group`),
      ];
    });

const masters: Lint = (file) => {
  const themes = [...file.parts.keys()]
    .filter((name) => /^ppt\/(slide|notes)Masters\/\w+\.xml$/.test(name))
    .map(
      (name) =>
        relationshipsOf(file, name).find(({ type }) => type.endsWith('/theme'))?.target ?? `${name} has none`,
    );
  const ids = ['p:sldMasterId', 'p:sldLayoutId'].flatMap((kind) =>
    [...file.xml.values()]
      .flatMap((root) => descendants(root, kind))
      .map((found) => attribute(found, 'id') ?? ''),
  );
  return [
    ...repeated(themes).map((name) => `two masters share ${name}`),
    ...repeated(ids).map((id) => `masters or layouts share the id ${id}`),
  ];
};

const words: Lint = ({ xml }) =>
  [...xml].flatMap(([name, root]) => [
    ...descendants(root, 'w:tc')
      .filter((cell) => children(cell).at(-1)?.name !== 'w:p')
      .map(() => `${name}: a cell that does not end in a paragraph`),
    ...descendants(root, 'w:tr')
      .filter((row) => !child(row, 'w:tc'))
      .map(() => `${name}: a row without cells`),
    ...repeated(descendants(root, 'w:bookmarkStart').map((mark) => attribute(mark, 'w:name') ?? '')).map(
      (mark) => `${name}: two bookmarks ${mark}`,
    ),
  ]);

const properties: Lint = ({ xml }) => {
  const core = xml.get('docProps/core.xml');
  const app = xml.get('docProps/app.xml');
  if (!core || !app) return ['no properties'];
  const vector = descendants(app, 'vt:vector').at(-1);
  return [
    ...['dcterms:created', 'dcterms:modified']
      .filter((name) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(child(core, name) ?? '')))
      .map((name) => `no ${name}`),
    ...(vector && Number(attribute(vector, 'size')) !== vector.children.length
      ? ['titles of parts are miscounted']
      : []),
  ];
};

const lints: readonly Lint[] = [
  contentTypes,
  relationships,
  orphans,
  shapes,
  texts,
  languages,
  slides,
  masters,
  words,
  properties,
  ...presentationLints,
  ...sheetLints,
  ...wordLints,
  ...chartLints,
];

/** What the SDK's validator does not see and Office stumbles over, or readers do; a line each, empty for a sound file. */
export const lintPackage = (bytes: Uint8Array): readonly string[] => {
  const file = open(bytes);
  return lints.flatMap((lint) => lint(file));
};
