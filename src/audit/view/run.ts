import type { XmlElement } from '../../package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../package/xml/query.ts';
import type { Deck, Sheet } from './deck.ts';
import type { Shape } from './shape.ts';

/** A run of text on a page, with all that says how it looks. */
export interface Run {
  readonly text: string;
  readonly properties: XmlElement | undefined;
  /** Where its look is said, the nearest first: the run, the shape's levels, those of layout and master, the defaults. */
  readonly looks: readonly XmlElement[];
  /** The cell that it stands in. */
  readonly cell: XmlElement | undefined;
}

const styles: Readonly<Record<string, string>> = {
  title: 'p:titleStyle',
  ctrTitle: 'p:titleStyle',
  body: 'p:bodyStyle',
  subTitle: 'p:bodyStyle',
  obj: 'p:bodyStyle',
};

const masterOf = (sheet: Sheet): Sheet => (sheet.base ? masterOf(sheet.base) : sheet);

const levelOf = (list: XmlElement | undefined, level: number): readonly XmlElement[] => {
  const properties = list && (child(list, `a:lvl${level}pPr`) ?? child(list, 'a:defPPr'));
  const defaults = properties && child(properties, 'a:defRPr');
  return defaults ? [defaults] : [];
};

/** What text of that level looks like in a shape, as far as the run itself does not say. */
const inherited = (deck: Deck, sheet: Sheet, shape: Shape, level: number): readonly XmlElement[] => {
  const lists = [shape, ...shape.models].map(({ element }) => path(element, 'p:txBody', 'a:lstStyle'));
  const kind = shape.placeholder ? (attribute(shape.placeholder, 'type') ?? 'body') : undefined;
  const style =
    kind === undefined
      ? undefined
      : path(masterOf(sheet).part.root, 'p:txStyles', styles[kind] ?? 'p:otherStyle');
  const defaults = child(deck.presentation.root, 'p:defaultTextStyle');
  return [...lists, style, defaults].flatMap((list) => levelOf(list, level));
};

const runElements: ReadonlySet<string> = new Set(['a:r', 'a:fld']);

const readRuns = (deck: Deck, sheet: Sheet, shape: Shape): readonly Run[] => {
  if (shape.element.name === 'p:grpSp') return [];
  // A table stands in a frame, and nowhere else.
  const cells = shape.element.name === 'p:graphicFrame' ? descendants(shape.element, 'a:tc') : [];
  const bodies = [
    ...children(shape.element, 'p:txBody').map((body) => ({ body, cell: undefined })),
    ...cells.flatMap((cell) => children(cell, 'a:txBody').map((body) => ({ body, cell }))),
  ];
  const memory = new Map<number, readonly XmlElement[]>();
  return bodies.flatMap(({ body, cell }) =>
    children(body, 'a:p').flatMap((paragraph) => {
      const own = child(paragraph, 'a:pPr');
      const level = Number((own && attribute(own, 'lvl')) ?? 0) + 1;
      const below = memory.get(level) ?? inherited(deck, sheet, shape, level);
      memory.set(level, below);
      return children(paragraph)
        .filter(({ name }) => runElements.has(name))
        .map((run) => ({ text: textOf(child(run, 'a:t') ?? ''), run }))
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, run }) => {
          const properties = child(run, 'a:rPr');
          return { text, properties, cell, looks: properties ? [properties, ...below] : below };
        });
    }),
  );
};

/** Several rules ask for the runs of the same shape. */
const known = new WeakMap<Shape, readonly Run[]>();

/** The runs of a shape that hold more than white space. */
export const runsOf = (deck: Deck, sheet: Sheet, shape: Shape): readonly Run[] => {
  const runs = known.get(shape) ?? readRuns(deck, sheet, shape);
  known.set(shape, runs);
  return runs;
};

/** The first that any of the looks says. */
export const lookOf = ({ looks }: Run, name: string): string | undefined => {
  for (const look of looks) {
    const value = attribute(look, name);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** In points, after the shape's own scaling; `undefined` where nothing says. */
export const sizeOf = (run: Run, shape: Shape): number | undefined => {
  const size = lookOf(run, 'sz');
  const fit = path(shape.element, 'p:txBody', 'a:bodyPr', 'a:normAutofit');
  const scale = Number((fit && attribute(fit, 'fontScale')) ?? 100_000) / 100_000;
  return size === undefined ? undefined : (Number(size) / 100) * scale;
};
