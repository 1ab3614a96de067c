import { limits } from '../../unit/limits.ts';
import { damaged, tooLarge } from '../fault.ts';
import { idsInCss } from './css.ts';
import type { SvgElement } from './tree.ts';

/** What drawing an element comes to: shapes drawn, and levels of them within each other. */
interface Work {
  readonly shapes: number;
  readonly levels: number;
}

const isElement = (child: SvgElement | string): child is SvgElement => typeof child !== 'string';

function* walk(root: SvgElement): Generator<SvgElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* walk(child);
}

/** Drawn on a sheet of their own first, which costs as much as many shapes. */
const ownSheet = ['opacity', 'mask', 'clip-path'];
const sheetCost = 20;

/** A marker is drawn at every point: a point takes four characters at least. */
const timesDrawn = ({ attributes }: SvgElement): number => {
  const line = attributes.get('d') ?? attributes.get('points') ?? '';
  return Math.max(1, line.length / 4);
};

const hasMarker = ({ attributes }: SvgElement): boolean =>
  [...attributes].some(
    ([name, value]) => name.startsWith('marker-') || (name === 'style' && value.includes('marker')),
  );

const referencesOf = ({ attributes }: SvgElement): readonly string[] =>
  [...attributes].flatMap(([name, value]) => (name === 'href' ? [value.slice(1)] : idsInCss(value)));

/** What style sheets name may be used by any element, and sheets of their own too. */
const styleText = (root: SvgElement): string =>
  [...walk(root)]
    .filter(({ name }) => name === 'style')
    .flatMap(({ children }) => children.filter((child) => !isElement(child)))
    .join('\n');

const measure = (root: SvgElement): Work => {
  const byId = new Map([...walk(root)].map((element) => [element.attributes.get('id'), element]));
  const known = new Map<SvgElement, Work>();
  const open = new Set<SvgElement>();
  const css = styleText(root);
  const everywhere = idsInCss(css);
  const sheets = ownSheet.some((name) => css.includes(name));
  const workOf = (element: SvgElement): Work => {
    const found = known.get(element);
    if (found) return found;
    if (open.has(element)) throw damaged('it refers to itself in a circle');
    open.add(element);
    const inside = element.children.filter(isElement).map(workOf);
    const named = referencesOf(element)
      .flatMap((id) => byId.get(id) ?? [])
      .map(workOf);
    const times = hasMarker(element) ? timesDrawn(element) : 1;
    const own =
      sheets ||
      ownSheet.some(
        (name) => element.attributes.has(name) || element.attributes.get('style')?.includes(name),
      );
    const sum = (works: readonly Work[]): number => works.reduce((total, { shapes }) => total + shapes, 0);
    const work = {
      shapes: (own ? sheetCost : 1) + sum(inside) + times * sum(named),
      levels: 1 + Math.max(0, ...[...inside, ...named].map(({ levels }) => levels)),
    };
    open.delete(element);
    known.set(element, work);
    return work;
  };
  const whole = workOf(root);
  const shared = everywhere.flatMap((id) => byId.get(id) ?? []).map(workOf);
  const uses = known.size;
  return {
    shapes: whole.shapes + uses * shared.reduce((total, { shapes }) => total + shapes, 0),
    levels: whole.levels + Math.max(0, ...shared.map(({ levels }) => levels)),
  };
};

/** @returns how many shapes are drawn in all, what is repeated counted each time; refuses what would take too long */
export const drawingWork = (root: SvgElement): number => {
  const { shapes, levels } = measure(root);
  const { vectorWork, vectorNesting } = limits;
  if (!(shapes <= vectorWork.most))
    throw tooLarge(`more than ${vectorWork.most} shapes`, `${vectorWork.most}`);
  if (levels > vectorNesting.most)
    throw tooLarge(`more than ${vectorNesting.most} levels of elements`, `${vectorNesting.most}`);
  return shapes;
};
