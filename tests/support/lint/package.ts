import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, descendants, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, type Opened, relationshipsOf, repeated, resolve } from '../opened.ts';

/** Readers that stream a file want the types of its parts first (OPC, annex C). */
const typesFirst: Lint = ({ parts }) =>
  parts.keys().next().value === '[Content_Types].xml' ? [] : ['content types do not come first'];

const isSheet = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/;
const sheets = ({ xml }: Opened): readonly (readonly [string, XmlElement])[] =>
  [...xml].filter(([name]) => isSheet.test(name));

const wishes: Lint = (file) =>
  sheets(file).flatMap(([name, root]) =>
    descendants(root, 'p:cNvPr')
      .filter((drawing) => attribute(drawing, 'name')?.startsWith('{"name":"'))
      .map(() => `${name}: a wish was left in a name`),
  );

/** Text is measured here; PowerPoint is asked to fit none. */
const unfitted: Lint = (file) =>
  sheets(file).flatMap(([name, root]) =>
    descendants(root, 'a:normAutofit').map(() => `${name}: text that PowerPoint may shrink`),
  );

const placeholders = (root: XmlElement): readonly XmlElement[] => descendants(root, 'p:ph');
const markOf = (mark: XmlElement): string =>
  `${attribute(mark, 'type') ?? 'body'} ${attribute(mark, 'idx') ?? ''}`;

/** Each placeholder of a slide is one of its layout's, and stands in no group. */
const slides: Lint = (file) =>
  sheets(file)
    .filter(([name]) => name.startsWith('ppt/slides/'))
    .flatMap(([name, root]) => {
      const own = placeholders(root).map(markOf);
      const layout = relationshipsOf(file, name).find(({ type }) => type.endsWith('/slideLayout'));
      const layoutRoot = layout && file.xml.get(resolve(name, layout.target));
      const offered = layoutRoot ? placeholders(layoutRoot).map(markOf) : [];
      return [
        ...repeated(own).map((mark) => `${name}: two placeholders ${mark}`),
        ...own
          .filter((mark) => !offered.includes(mark))
          .map((mark) => `${name}: its layout has no placeholder ${mark}`),
        ...descendants(root, 'p:grpSp')
          .flatMap(placeholders)
          .map(() => `${name}: a placeholder in a group`),
      ];
    });

/** Both dates are there, to the second, in UTC. */
const dates: Lint = ({ xml }) => {
  const core = xml.get('docProps/core.xml');
  if (!core || !xml.has('docProps/app.xml')) return ['no properties'];
  return ['dcterms:created', 'dcterms:modified']
    .filter((name) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(child(core, name) ?? '')))
    .map((name) => `no ${name}`);
};

/** Conventions of the package and of its slides' placeholders. */
export const packageLints: readonly Lint[] = [typesFirst, wishes, unfitted, slides, dates];
