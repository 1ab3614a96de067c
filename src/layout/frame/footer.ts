import type { NumberedSource } from '../../resolve/numbering.ts';
import type { SlideLayout } from '../../theme/theme.ts';
import type { Box } from '../../unit/box.ts';
import { add, inch, type Length, subtract, zero } from '../../unit/length.ts';
import { written } from '../blocks/numeral.ts';
import type { Setting } from '../context.ts';
import type { SceneRun, TextItem } from '../scene.ts';
import { bandOf } from './bands.ts';
import { frameText } from './box-text.ts';
import { markingItem, markingWidth } from './marking.ts';
import { fitsFoot, sourceRuns } from './source-line.ts';

const gap = inch(0.2);
const numberWidth = inch(0.5);

interface FooterBoxes {
  readonly source: Box;
  readonly number: Box;
}

/** From the start: the source line, the slide's number, the marking. */
export const footerBoxes = (layout: SlideLayout, setting: Setting): FooterBoxes => {
  const band = bandOf('footer', layout, setting.context);
  const marking = markingWidth(setting);
  const taken: Length = marking === zero ? zero : add(marking, gap);
  const numberLeft = subtract(add(band.left, band.width), add(taken, numberWidth));
  return {
    source: { ...band, width: subtract(subtract(numberLeft, gap), band.left) },
    number: { ...band, left: numberLeft, width: numberWidth },
  };
};

const lineRuns = (
  sources: readonly NumberedSource[],
  title: string,
  width: Length,
  setting: Setting,
): readonly SceneRun[] => {
  if (sources.length > 0) return sourceRuns(sources, width, setting);
  const { runs } = written(title, 'source', setting).paragraph;
  return title !== '' && fitsFoot(runs, width, setting) ? runs : [];
};

/**
 * The foot of a slide.
 * @param sources what the slide cites; where it cites nothing, the line bears `title`
 */
export const footerItems = (
  number: number,
  sources: readonly NumberedSource[],
  title: string,
  layout: SlideLayout,
  setting: Setting,
): readonly TextItem[] => {
  const boxes = footerBoxes(layout, setting);
  const runs = lineRuns(sources, title, boxes.source.width, setting);
  const numberRuns = written(String(number), 'pageNumber', setting).paragraph.runs;
  return [
    ...(runs.length === 0
      ? []
      : [
          frameText(sources.length > 0 ? 'Sources' : 'Running title', runs, boxes.source, setting, {
            placeholder: 'source',
          }),
        ]),
    frameText('Slide number', numberRuns, boxes.number, setting, {
      placeholder: 'slideNumber',
      align: 'end',
    }),
    ...markingItem('Marking in the footer', bandOf('footer', layout, setting.context), setting),
  ];
};
