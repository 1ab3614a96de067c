import type { XmlElement } from '../../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../src/package/xml/query.ts';
import { type Lint, type Opened, repeated, rootsIn, targetsOf } from '../opened.ts';

const presentationName = 'ppt/presentation.xml';
const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

const idsOf = (root: XmlElement | undefined, name: string): readonly string[] =>
  root ? descendants(root, name).map((found) => attribute(found, 'id') ?? '') : [];

/** Slides count from 256 (`ST_SlideId`), masters and layouts from 2^31 (`ST_SlideMasterId`). */
const identifiers: Lint = ({ xml }) => {
  const slides = idsOf(xml.get(presentationName), 'p:sldId');
  const others = ['p:sldMasterId', 'p:sldLayoutId'].flatMap((name) =>
    [...xml.values()].flatMap((root) => idsOf(root, name)),
  );
  return [
    ...repeated(slides).map((id) => `two slides of id ${id}`),
    ...slides.filter((id) => !(Number(id) >= 256 && Number(id) < 2 ** 31)).map((id) => `no slide id: ${id}`),
    ...others.filter((id) => !(Number(id) >= 2 ** 31)).map((id) => `no id of a master or layout: ${id}`),
  ];
};

/** Where there are sections, each slide stands in one of them, once, in the order of the deck. */
const sections: Lint = ({ xml }) => {
  const root = xml.get(presentationName);
  const found = root ? descendants(root, 'p14:section') : [];
  if (found.length === 0) return [];
  const ids = found.map((section) => attribute(section, 'id') ?? '');
  const listed = found.flatMap((section) => idsOf(section, 'p14:sldId')).join(' ');
  return [
    ...ids.filter((id) => !guid.test(id)).map((id) => `no identifier of a section: ${id}`),
    ...repeated(ids).map((id) => `two sections ${id}`),
    ...found.filter((section) => !attribute(section, 'name')).map(() => 'a section without a name'),
    ...(listed === idsOf(root, 'p:sldId').join(' ')
      ? []
      : [`sections do not list every slide once: ${listed}`]),
  ];
};

/** A slide's notes page leads back to it. */
const notesPages: Lint = (file) =>
  rootsIn(file, 'ppt/slides/').flatMap(([name]) => {
    const layouts = targetsOf(file, name, 'slideLayout').length;
    return [
      ...(layouts === 1 ? [] : [`${name}: ${layouts} layouts`]),
      ...targetsOf(file, name, 'notesSlide')
        .filter((notes) => targetsOf(file, notes, 'slide').join() !== name)
        .map((notes) => `${notes} does not lead back to ${name}`),
    ];
  });

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
      (root && path(root, 'a:defPPr', 'a:defRPr')) ?? { name: '', attributes: new Map(), children: [] },
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

const slots = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';

/** Twelve colours, three faces for headings and three for text, and nothing that says it is Office's own theme. */
const themes: Lint = ({ xml }) =>
  [...xml]
    .filter(([name]) => /\/theme\/theme\d+\.xml$/.test(name))
    .flatMap(([name, root]) => {
      const scheme = path(root, 'a:themeElements', 'a:clrScheme');
      const fonts = path(root, 'a:themeElements', 'a:fontScheme');
      const named = scheme ? children(scheme).map((slot) => slot.name.slice(2)) : [];
      const faces = fonts ? children(fonts).flatMap((font) => children(font).map((face) => face.name)) : [];
      return [
        ...(named.join(' ') === slots ? [] : [`${name}: the colours are ${named.join(' ')}`]),
        ...(faces.join() === 'a:latin,a:ea,a:cs,a:latin,a:ea,a:cs'
          ? []
          : [`${name}: the faces are ${faces.join()}`]),
        ...descendants(root, 'thm15:themeFamily').map(() => `${name}: a leftover of another theme`),
      ];
    });

const vector = (app: XmlElement, name: string): readonly string[] =>
  descendants(child(app, name) ?? app, name === 'HeadingPairs' ? 'vt:i4' : 'vt:lpstr').map(textOf);

const titleOf = (slide: XmlElement): string => {
  const shape = descendants(slide, 'p:sp').find((found) =>
    marks(found).some((mark) => kindOf(mark) === 'title'),
  );
  return shape ? descendants(shape, 'a:t').map(textOf).join('') : '';
};

const slidesInOrder = (file: Opened): readonly XmlElement[] =>
  rootsIn(file, 'ppt/slides/')
    .toSorted(([one], [other]) => Number(one.replace(/\D/g, '')) - Number(other.replace(/\D/g, '')))
    .map(([, root]) => root);

/** The titles in docProps are those of the slides, and as many as are counted. */
const titles: Lint = (file) => {
  const app = file.xml.get('docProps/app.xml');
  const slides = slidesInOrder(file).map(titleOf);
  if (!app || slides.length === 0) return [];
  const sum = vector(app, 'HeadingPairs').reduce((total, count) => total + Number(count), 0);
  const named = vector(app, 'TitlesOfParts');
  return [
    ...repeated(slides).map((title) => `two slides are called ${title}`),
    ...(sum === named.length ? [] : [`${sum} parts are counted, ${named.length} named`]),
    ...(Number(textOf(child(app, 'Slides') ?? '')) === slides.length ? [] : ['slides are miscounted']),
  ];
};

/** Custom properties count from 2. */
const customProperties: Lint = ({ xml }) => {
  const root = xml.get('docProps/custom.xml');
  const found = root ? children(root, 'property') : [];
  return [
    ...found
      .filter((property, index) => attribute(property, 'pid') !== String(index + 2))
      .map((property) => `property ${attribute(property, 'name')} has pid ${attribute(property, 'pid')}`),
    ...repeated(found.map((property) => attribute(property, 'name') ?? '')).map(
      (name) => `two properties ${name}`,
    ),
  ];
};

const creations: Lint = ({ xml }) =>
  repeated(
    [...xml.values()].flatMap((root) =>
      descendants(root, 'p14:creationId').map((found) => attribute(found, 'val') ?? ''),
    ),
  ).map((id) => `two parts of creation id ${id}`);

/** Rules of a presentation as a whole. */
export const presentationLints: readonly Lint[] = [
  identifiers,
  sections,
  notesPages,
  layouts,
  mastersLook,
  themes,
  titles,
  customProperties,
  creations,
];
