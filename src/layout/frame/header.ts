import type { Region, SlideLayout } from '../../theme/theme.ts';
import { add, emu, inch, type Length, subtract, zero } from '../../unit/length.ts';
import { written } from '../blocks/numeral.ts';
import type { Setting } from '../context.ts';
import type { SceneRun, TextItem } from '../scene.ts';
import { naturalWidth } from '../text/measure.ts';
import { bandOf } from './bands.ts';
import { frameText } from './box-text.ts';
import { markingItem, markingWidth } from './marking.ts';

const gap = inch(0.18);
const safety = inch(0.03);

const statusRuns = (setting: Setting): readonly SceneRun[] => {
  const { status } = setting.context.furniture;
  return status.length === 0 ? [] : written(status.join(' · '), 'status', setting).paragraph.runs;
};

const statusWidth = (setting: Setting): Length => {
  const runs = statusRuns(setting);
  return runs.length === 0 ? zero : add(naturalWidth(runs, setting.context.theme.fonts), safety);
};

const withGap = (width: Length): Length => (width === zero ? zero : add(width, gap));

/** The width of a kicker, which stops before what stands beside it in the header. */
export const kickerWidth = (region: Region, layout: SlideLayout, setting: Setting): Length => {
  const band = bandOf('header', layout, setting.context);
  if (region.top >= add(band.top, band.height)) return region.width;
  const end = subtract(
    add(band.left, band.width),
    add(withGap(markingWidth(setting)), withGap(statusWidth(setting))),
  );
  const free = subtract(end, region.left);
  return emu(Math.min(free, region.width));
};

/** The status of the document, and its marking at the end. */
export const headerItems = (layout: SlideLayout, setting: Setting): readonly TextItem[] => {
  const band = bandOf('header', layout, setting.context);
  const runs = statusRuns(setting);
  const width = statusWidth(setting);
  const end = subtract(add(band.left, band.width), withGap(markingWidth(setting)));
  const box = { ...band, left: subtract(end, width), width };
  return [
    ...(runs.length === 0 ? [] : [frameText('Status', runs, box, setting, { align: 'end' })]),
    ...markingItem('Marking in the header', band, setting),
  ];
};
