import { attribute, children, path } from '../../package/xml/query.ts';
import type { Rectangle } from './box.ts';
import type { Deck, Sheet } from './deck.ts';
import { runsOf, sizeOf } from './run.ts';
import type { Shape } from './shape.ts';

const emuPerPoint = 12_700;
/** What PowerPoint keeps free inside a box where nothing says: a tenth and a twentieth of an inch. */
const insets = { lIns: 91_440, rIns: 91_440, tIns: 45_720, bIns: 45_720 } as const;

/**
 * The least that a letter takes of its size on average, and a line: real faces take more. Without the fonts no text can be
 * measured; a guess that is too small says nothing where it should not.
 */
const letterWidth = 0.42;
const lineHeight = 1;

/** Accents and signs for direction take no room of their own. */
const lettersIn = (line: string): number => [...line.replace(/[\p{M}\p{Cf}]/gu, '')].length;

const bodyAttribute = (shape: Shape, name: string): string | undefined => {
  for (const { element } of [shape, ...shape.models]) {
    const body = path(element, 'p:txBody', 'a:bodyPr');
    const value = body && attribute(body, name);
    if (value !== undefined) return value;
  }
  return undefined;
};

const inset = (shape: Shape, side: keyof typeof insets): number =>
  Number(bodyAttribute(shape, side) ?? insets[side]);

/** Where text is allowed to stand in a shape. */
const room = (shape: Shape, box: Rectangle): Rectangle => ({
  left: box.left + inset(shape, 'lIns'),
  top: box.top + inset(shape, 'tIns'),
  width: Math.max(0, box.width - inset(shape, 'lIns') - inset(shape, 'rIns')),
  height: Math.max(0, box.height - inset(shape, 'tIns') - inset(shape, 'bIns')),
});

/** A guess at where text stands: never larger than it is. */
export interface WrittenText {
  readonly box: Rectangle;
  /** What is free for it. */
  readonly room: Rectangle;
}

const alignment = (shape: Shape): string => {
  const paragraph = path(shape.element, 'p:txBody', 'a:p', 'a:pPr');
  return (paragraph && attribute(paragraph, 'algn')) ?? 'l';
};

const shares: Readonly<Record<string, number>> = { ctr: 0.5, r: 1, b: 1 };

const within = (start: number, length: number, used: number, kind: string): number =>
  start + (length - used) * (shares[kind] ?? 0);

/** Where a shape's text stands, as far as that can be guessed; `undefined` where it has none, or runs upwards. */
export const writtenText = (deck: Deck, sheet: Sheet, shape: Shape): WrittenText | undefined => {
  const upright = (bodyAttribute(shape, 'vert') ?? 'horz') === 'horz' && !turned(shape);
  if (!shape.box || !upright || shape.text === '' || shape.element.name !== 'p:sp') return undefined;
  const sizes = runsOf(deck, sheet, shape).map((run) => sizeOf(run, shape) ?? 18);
  const size = Math.min(...sizes) * emuPerPoint;
  if (!Number.isFinite(size)) return undefined;
  const free = room(shape, shape.box);
  const wraps = bodyAttribute(shape, 'wrap') !== 'none';
  const widths = shape.text.split('\n').map((line) => lettersIn(line) * letterWidth * size);
  const lines = wraps
    ? widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / free.width)), 0)
    : widths.length;
  const width = wraps ? Math.min(free.width, Math.max(...widths)) : Math.max(...widths);
  const height = lines * lineHeight * size;
  const box = {
    left: within(free.left, free.width, width, alignment(shape)),
    top: within(free.top, free.height, height, bodyAttribute(shape, 'anchor') ?? 't'),
    width,
    height,
  };
  return { box, room: free };
};

const turned = ({ element }: Shape): boolean => {
  const frame = path(element, 'p:spPr', 'a:xfrm');
  return frame !== undefined && Number(attribute(frame, 'rot') ?? 0) !== 0;
};

/** Whether a shape asks for its text to be fitted, and says by no scale how. */
export const awaitsFitting = ({ element }: Shape): boolean => {
  const body = path(element, 'p:txBody', 'a:bodyPr');
  return (body ? children(body, 'a:normAutofit') : []).some((fit) => !fit.attributes.has('fontScale'));
};
