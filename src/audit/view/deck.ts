import { attribute, child, path } from '../../package/xml/query.ts';
import { excerpt } from '../finding.ts';
import { type OpenPackage, targetById, targetsOf } from '../open/package.ts';
import type { XmlPart } from '../open/xml-part.ts';
import { type Shape, shapesOf } from './shape.ts';

export type SheetKind = 'slide' | 'layout' | 'master' | 'notes' | 'notesMaster' | 'handoutMaster';

/** A page of a presentation: a slide, or what slides and notes are made from. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly part: XmlPart;
  /** From 1, in the order in which they are shown; of a slide and of its notes. */
  readonly number: number;
  /** `slide 4, “Timeline”`. */
  readonly where: string;
  readonly title: string;
  /** In the order in which they are read aloud, groups before what stands in them. */
  readonly shapes: readonly Shape[];
  /** What it is made from: a slide from a layout, a layout from a master. */
  readonly base: Sheet | undefined;
}

export interface Deck {
  readonly file: OpenPackage;
  readonly presentation: XmlPart;
  readonly slides: readonly Sheet[];
  /** Slides, layouts, masters and notes pages. */
  readonly sheets: readonly Sheet[];
  /** In EMU. */
  readonly width: number;
  readonly height: number;
}

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);

/** The shapes of a page that are its title. */
export const titlesOf = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter(({ placeholder }) => titles.has((placeholder && attribute(placeholder, 'type')) ?? ''));

const nameOf = (part: XmlPart): string => attribute(child(part.root, 'p:cSld') ?? part.root, 'name') ?? '';

const places: Readonly<Record<SheetKind, (number: number, title: string, name: string) => string>> = {
  slide: (number, title) => `slide ${number}${title === '' ? '' : `, “${title}”`}`,
  layout: (_, __, name) => `the layout “${name}”`,
  master: () => 'the slide master',
  notes: (number) => `the notes of slide ${number}`,
  notesMaster: () => 'the notes master',
  handoutMaster: () => 'the handout master',
};

const makeSheet = (part: XmlPart, kind: SheetKind, number: number, base: Sheet | undefined): Sheet => {
  const tree = path(part.root, 'p:cSld', 'p:spTree');
  const shapes = tree ? shapesOf(tree, base?.shapes ?? []) : [];
  const title = excerpt(titlesOf(shapes)[0]?.text ?? '');
  return { kind, part, number, base, shapes, title, where: places[kind](number, title, nameOf(part)) };
};

/** The parts that slides are made from, and that they are made from: layouts and masters, each once. */
const basesOf = (file: OpenPackage): ReadonlyMap<string, Sheet> => {
  const sheets = new Map<string, Sheet>();
  const sheetsFor = (from: string, kind: string, as: SheetKind, base?: Sheet): readonly Sheet[] =>
    targetsOf(file, from, kind).flatMap((name) => {
      const part = file.xml.get(name);
      if (!part) return [];
      const sheet = sheets.get(name) ?? makeSheet(part, as, 0, base);
      sheets.set(name, sheet);
      return [sheet];
    });
  for (const master of sheetsFor(file.main, 'slideMaster', 'master'))
    sheetsFor(master.part.name, 'slideLayout', 'layout', master);
  sheetsFor(file.main, 'notesMaster', 'notesMaster');
  sheetsFor(file.main, 'handoutMaster', 'handoutMaster');
  return sheets;
};

const notesOf = (file: OpenPackage, slide: Sheet, bases: ReadonlyMap<string, Sheet>): readonly Sheet[] =>
  targetsOf(file, slide.part.name, 'notesSlide').flatMap((name) => {
    const part = file.xml.get(name);
    const base = bases.get(targetsOf(file, name, 'notesMaster')[0] ?? '');
    return part ? [makeSheet(part, 'notes', slide.number, base)] : [];
  });

/** A presentation as its readers know it. */
export const deckOf = (file: OpenPackage, presentation: XmlPart): Deck => {
  const bases = basesOf(file);
  const slides = presentation.all('p:sldId').flatMap((listed, index) => {
    const name = targetById(file, file.main, attribute(listed, 'r:id')) ?? '';
    const part = file.xml.get(name);
    const base = bases.get(targetsOf(file, name, 'slideLayout')[0] ?? '');
    return part ? [makeSheet(part, 'slide', index + 1, base)] : [];
  });
  const notes = slides.flatMap((slide) => notesOf(file, slide, bases));
  const size = child(presentation.root, 'p:sldSz');
  return {
    file,
    presentation,
    slides,
    sheets: [...slides, ...bases.values(), ...notes],
    width: Number((size && attribute(size, 'cx')) ?? 9_144_000),
    height: Number((size && attribute(size, 'cy')) ?? 6_858_000),
  };
};

/** A place in a shape of a page. */
export const atShape = (sheet: Sheet, { label }: Shape): { part: string; where: string } => ({
  part: sheet.part.name,
  where: `${sheet.where}, in “${label}”`,
});

/** A page as a place. */
export const atSheet = (sheet: Sheet): { part: string; where: string } => ({
  part: sheet.part.name,
  where: sheet.where,
});
