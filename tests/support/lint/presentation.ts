import { Attributes } from '../../../src/package/xml/attributes.ts';
import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, repeated, rootsIn, targetsOf } from '../opened.ts';

const presentationName = 'ppt/presentation.xml';
const idsOf = (root: XmlElement | undefined, name: string): readonly string[] =>
  root ? descendants(root, name).map((found) => attribute(found, 'id') ?? '') : [];

/** Where there are sections, each slide stands in one of them, once, in the order of the deck. */
const sections: Lint = ({ xml }) => {
  const root = xml.get(presentationName);
  const found = root ? descendants(root, 'p14:section') : [];
  if (found.length === 0) return [];
  const listed = found.flatMap((section) => idsOf(section, 'p14:sldId')).join(' ');
  return listed === idsOf(root, 'p:sldId').join(' ')
    ? []
    : [`sections do not list every slide once: ${listed}`];
};

/** Which placeholder of a master a layout's is made from. */
const parents: Readonly<Record<string, string>> = { subTitle: 'body', ctrTitle: 'title' };

const marks = (root: XmlElement): readonly XmlElement[] => descendants(root, 'p:ph');
const kindOf = (mark: XmlElement): string => attribute(mark, 'type') ?? 'body';

const layouts: Lint = (file) => {
  const all = rootsIn(file, 'ppt/slideLayouts/');
  const names = all.map(([, root]) => attribute(child(root, 'p:cSld') ?? root, 'name') ?? '');
  return [
    ...repeated(names).map((name) => `two layouts of the name ${name}`),
    ...names.filter((name) => name === '').map(() => 'a layout without a name'),
    ...all.flatMap(([name, root]) => {
      const master = file.xml.get(targetsOf(file, name, 'slideMaster')[0] ?? '');
      const offered = master ? marks(master).map(kindOf) : [];
      const indices = marks(root).map((mark) => attribute(mark, 'idx') ?? '');
      return [
        ...repeated(indices).map((index) => `${name}: two placeholders of index ${index}`),
        ...marks(root)
          .map(kindOf)
          .filter((kind) => !offered.includes(parents[kind] ?? kind))
          .map((kind) => `${name}: the master has no ${kind}`),
      ];
    }),
  ];
};

/** A master says its background, and speaks the language of the presentation. */
const mastersLook: Lint = (file) => {
  const languageOf = (root: XmlElement | undefined): string =>
    attribute(
      (root && path(root, 'a:defPPr', 'a:defRPr')) ?? {
        name: '',
        attributes: new Attributes(),
        children: [],
      },
      'lang',
    ) ?? '';
  const root = file.xml.get(presentationName);
  const language = languageOf(root && child(root, 'p:defaultTextStyle'));
  return rootsIn(file, 'ppt/slideMasters/').flatMap(([name, master]) => {
    const other = languageOf(path(master, 'p:txStyles', 'p:otherStyle'));
    return [
      ...(path(master, 'p:cSld', 'p:bg') ? [] : [`${name}: no background`]),
      ...(other === language ? [] : [`${name}: other text is ${other}, the presentation ${language}`]),
    ];
  });
};

/** Nothing says that a theme is Office's own. */
const themes: Lint = ({ xml }) =>
  [...xml].flatMap(([name, root]) =>
    descendants(root, 'thm15:themeFamily').map(() => `${name}: a leftover of another theme`),
  );

/** docProps counts the slides. */
const slideCount: Lint = (file) => {
  const app = file.xml.get('docProps/app.xml');
  const slides = rootsIn(file, 'ppt/slides/').length;
  return !app || slides === 0 || Number(textOf(child(app, 'Slides') ?? '')) === slides
    ? []
    : ['slides are miscounted'];
};

/** Custom properties count from 2, without a gap. */
const customProperties: Lint = ({ xml }) => {
  const root = xml.get('docProps/custom.xml');
  const found = root ? children(root, 'property') : [];
  return found
    .filter((property, index) => attribute(property, 'pid') !== String(index + 2))
    .map((property) => `property ${attribute(property, 'name')} has pid ${attribute(property, 'pid')}`);
};

const creations: Lint = ({ xml }) =>
  repeated(
    [...xml.values()].flatMap((root) =>
      descendants(root, 'p14:creationId').map((found) => attribute(found, 'val') ?? ''),
    ),
  ).map((id) => `two parts of creation id ${id}`);

/** Conventions of a presentation as a whole. */
export const presentationLints: readonly Lint[] = [
  sections,
  layouts,
  mastersLook,
  themes,
  slideCount,
  customProperties,
  creations,
];
