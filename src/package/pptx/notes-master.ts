import type { FileProperties } from '../part.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { path } from '../xml/query.ts';
import { noteIdentity } from './notes-identity.ts';
import { type noteMarks, notesPage } from './notes-marks.ts';
import { numberField } from './slide-number.ts';

const margin = 685_800;
const band = 458_788;
const inner = notesPage.width - 2 * margin;
const foot = notesPage.height - margin / 2 - band;

const gap = 114_300;
/** Smaller than Office's own, and 16 to 9: notes need the room. */
const pictureHeight = (inner * 3 * 9) / (4 * 16);
const bodyTop = margin / 2 + band + pictureHeight + gap;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

const places: Readonly<Record<keyof typeof noteMarks, Place>> = {
  hdr: { x: margin, y: margin / 2, cx: inner, cy: band },
  sldImg: { x: margin + inner / 8, y: margin / 2 + band, cx: (inner * 3) / 4, cy: pictureHeight },
  body: { x: margin, y: bodyTop, cx: inner, cy: foot - bodyTop - gap },
  ftr: { x: margin + inner / 3, y: foot, cx: (inner * 2) / 3, cy: band },
  sldNum: { x: margin, y: foot, cx: inner / 3, cy: band },
};

/** The theme's faces for text, said again because LibreOffice does not read `p:notesStyle`. */
const faces = (): readonly XmlElement[] => [
  element('a:latin', { typeface: '+mn-lt' }),
  element('a:ea', { typeface: '+mn-ea' }),
  element('a:cs', { typeface: '+mn-cs' }),
];

/** Notes in 11 points, with a third of a line between paragraphs. */
const bodyStyle = (): XmlElement =>
  element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    element('a:spcBef', {}, element('a:spcPts', { val: 400 })),
    element('a:buNone'),
    element('a:defRPr', { sz: 1100 }, ...faces()),
  );

/** Markings stand on the right, bold, in 12 points: the least that TLP 2.0 asks for. */
const levelStyle = (align: 'l' | 'r', bold: boolean): XmlElement =>
  element(
    'a:lvl1pPr',
    { algn: align },
    element('a:defRPr', { sz: 1200, b: bold ? 1 : undefined }, ...faces()),
  );

const styles: Readonly<Record<keyof typeof noteMarks, readonly XmlElement[]>> = {
  hdr: [levelStyle('r', true)],
  sldImg: [],
  body: [bodyStyle()],
  ftr: [levelStyle('r', true)],
  sldNum: [levelStyle('l', false)],
};

const frameOf = ({ x, y, cx, cy }: Place): readonly XmlElement[] => [
  element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy })),
  element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
];

/** The slide's picture has a thin outline on the page, as in Office. */
const outline = (): readonly XmlElement[] => [
  element('a:noFill'),
  element('a:ln', { w: 12_700 }, element('a:solidFill', {}, element('a:prstClr', { val: 'black' }))),
];

const content = (kind: keyof typeof noteMarks, language: string): readonly XmlElement[] => {
  const end = element('a:endParaRPr', { lang: language });
  if (kind === 'sldNum') return [numberField('‹#›', element('a:rPr', { lang: language })), end];
  return [end];
};

const masterShape = (kind: keyof typeof noteMarks, id: number, language: string): XmlElement => {
  const picture = kind === 'sldImg';
  const anchor = kind === 'ftr' || kind === 'sldNum' ? 'b' : undefined;
  return element(
    'p:sp',
    {},
    noteIdentity(kind, id, 'master'),
    element('p:spPr', {}, ...frameOf(places[kind]), ...(picture ? outline() : [])),
    ...(picture
      ? []
      : [
          element(
            'p:txBody',
            {},
            element('a:bodyPr', { vert: 'horz', lIns: 0, rIns: 0, rtlCol: 0, anchor }),
            element('a:lstStyle', {}, ...styles[kind]),
            element('a:p', {}, ...content(kind, language)),
          ),
        ]),
  );
};

/** Writes the notes master's placeholders afresh: room for a marking across the page, no date. */
export const repairNotesMaster = (root: XmlElement, properties: FileProperties): void => {
  const tree = path(root, 'p:cSld', 'p:spTree');
  if (!tree) return;
  const kinds = ['hdr', 'sldImg', 'body', 'ftr', 'sldNum'] as const;
  replaceChildren(tree, [
    ...tree.children.slice(0, 2),
    ...kinds.map((kind, index) => masterShape(kind, index + 2, properties.language)),
  ]);
};
