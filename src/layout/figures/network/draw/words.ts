import type { Inline } from '../../../../document/node.ts';
import { flatMapped } from '../../../../unit/flat-mapped.ts';
import { largest, point, toPoints, zero } from '../../../../unit/length.ts';
import { paragraphOf } from '../../../blocks/paragraph-of.ts';
import type { Setting } from '../../../context.ts';
import { noInsets } from '../../../place/text.ts';
import type { Role } from '../../../role.ts';
import type { Item, MeasuredLine, SceneParagraph, TextItem } from '../../../scene.ts';
import { heightOf, longestWord, measureParagraph } from '../../../text/measure.ts';
import { boxOf, type Rect } from './rect.ts';

/** Text of a figure as measured in a width; sizes in points. */
export interface Words {
  readonly paragraphs: readonly SceneParagraph[];
  readonly lines: readonly MeasuredLine[];
  /** That of the widest line. */
  readonly width: number;
  readonly height: number;
}

/** Words of one role; each part becomes a paragraph without space before it. */
export interface Part {
  readonly inlines: readonly Inline[];
  readonly role: Role;
}

const tight = (parts: readonly Part[], setting: Setting, align: SceneParagraph['align']) =>
  flatMapped(parts, ({ inlines, role }) =>
    paragraphOf(inlines, role, setting).map(
      ({ paragraph }): SceneParagraph => ({ ...paragraph, align, spaceBefore: zero }),
    ),
  );

/** Parts one below the other in a width, in points. */
export const wordsIn = (
  parts: readonly Part[],
  width: number,
  setting: Setting,
  align: SceneParagraph['align'] = 'start',
): Words => {
  const paragraphs = tight(parts, setting, align);
  const { fonts } = setting.context.theme;
  const lines = flatMapped(paragraphs, (paragraph) => measureParagraph(paragraph, point(width), fonts));
  return {
    paragraphs,
    lines,
    width: toPoints(largest(...lines.map((line) => line.width))),
    height: toPoints(heightOf(lines)),
  };
};

/** The width, in points, below which a word is cut. */
export const leastWidthOf = (parts: readonly Part[], setting: Setting): number =>
  toPoints(
    largest(
      ...tight(parts, setting, 'start').map(({ runs }) => longestWord(runs, setting.context.theme.fonts)),
    ),
  );

interface Look {
  readonly name: string;
  readonly anchor?: TextItem['anchor'];
  readonly geometry?: TextItem['geometry'];
  readonly insets?: TextItem['insets'];
  readonly fill?: TextItem['fill'];
  readonly stroke?: TextItem['stroke'];
  readonly brief?: Item['brief'];
}

/** Words as an item; without more said they stand bare at the top of their box. */
export const textItem = (words: Words, where: Rect, look: Look): TextItem => ({
  kind: 'text',
  name: look.name,
  box: boxOf(where),
  alternative: undefined,
  brief: look.brief,
  placeholder: undefined,
  paragraphs: words.paragraphs,
  lines: words.lines,
  insets: look.insets ?? noInsets,
  anchor: look.anchor ?? 'top',
  geometry: look.geometry ?? 'rectangle',
  fill: look.fill,
  stroke: look.stroke,
});

export const insetsOf = (sideways: number, upright: number): TextItem['insets'] => ({
  left: point(sideways),
  right: point(sideways),
  top: point(upright),
  bottom: point(upright),
});
