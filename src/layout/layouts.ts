import type { DecorationShape, Region, SlideLayout } from '../theme/theme.ts';
import type { Box } from '../unit/box.ts';
import { add, largest, point, scale, subtract } from '../unit/length.ts';
import type { LayoutContext, Setting } from './context.ts';
import { footerBoxes } from './frame/footer.ts';
import { mirrorBox } from './mirror.ts';
import type { Role } from './role.ts';
import type { LayoutPlaceholder, PlaceholderType, SceneLayout, ShapeItem } from './scene.ts';
import { slideSetting } from './slide/setting.ts';
import { colourOf, runStyleOf } from './style.ts';

interface PlaceholderRule {
  readonly type: PlaceholderType;
  readonly role: Role;
  readonly onCover?: Role;
  readonly prompt: string;
}

const rules: Readonly<Record<string, PlaceholderRule>> = {
  title: { type: 'title', role: 'title', onCover: 'coverTitle', prompt: 'Title' },
  kicker: { type: 'body', role: 'kicker', onCover: 'coverKicker', prompt: 'Kicker' },
  subtitle: { type: 'subtitle', role: 'subtitle', onCover: 'coverSubtitle', prompt: 'Subtitle' },
  standfirst: { type: 'subtitle', role: 'standfirst', prompt: 'Standfirst' },
  meta: { type: 'body', role: 'meta', prompt: 'Date, author, readers' },
  side: { type: 'body', role: 'calloutLead', prompt: 'Call-out' },
};
const content: PlaceholderRule = { type: 'body', role: 'body', prompt: 'Text' };

const bands: readonly string[] = ['header', 'footer'];

const lineHeight = 1.2; // PowerPoint's single line, for every font

/** Where the region above would end if it had one line: empty placeholders stand as in a slide with a short title. */
const nominalBox = (region: Region, layout: SlideLayout, setting: Setting): Box => {
  const title = layout.regions[region.below ?? ''];
  if (!title) {
    const height = largest(subtract(region.bottom, region.top));
    return { left: region.left, top: region.top, width: region.width, height };
  }
  const role: Role = layout.isCover ? 'coverTitle' : 'title';
  const line = scale(point(runStyleOf(role, setting).size), lineHeight);
  const top = add(title.top, line, region.top);
  return { left: region.left, top, width: region.width, height: largest(subtract(region.bottom, top)) };
};

const regionPlaceholder = (
  key: string,
  region: Region,
  layout: SlideLayout,
  setting: Setting,
): LayoutPlaceholder => {
  const rule = rules[key] ?? content;
  const role = layout.isCover ? (rule.onCover ?? rule.role) : rule.role;
  return {
    key,
    type: rule.type,
    box: nominalBox(region, layout, setting),
    style: runStyleOf(role, setting),
    prompt: rule.prompt,
  };
};

const footPlaceholders = (layout: SlideLayout, setting: Setting): readonly LayoutPlaceholder[] => {
  const boxes = footerBoxes(layout, setting);
  const source = runStyleOf('source', setting);
  const number = runStyleOf('pageNumber', setting);
  return [
    { key: 'source', type: 'footer', box: boxes.source, style: source, prompt: 'Sources' },
    { key: 'slideNumber', type: 'slideNumber', box: boxes.number, style: number, prompt: '‹#›' },
  ];
};

const decorationItem = (shape: DecorationShape, index: number, context: LayoutContext): ShapeItem => ({
  kind: 'shape',
  name: `Decoration ${index + 1}`,
  box: { left: shape.left, top: shape.top, width: shape.width, height: shape.height },
  alternative: '',
  brief: undefined,
  geometry: 'rectangle',
  fill: colourOf(context.theme, shape.fill),
  stroke: undefined,
});

/** A layout of the finished file: its shapes, and a placeholder for each region, for the foot and for the number. */
export const sceneLayout = (layout: SlideLayout, context: LayoutContext): SceneLayout => {
  const setting = slideSetting(context, layout);
  const { width } = context.theme.deck.page;
  const facing = (box: Box): Box => (context.direction === 'rtl' ? mirrorBox(box, width) : box);
  const placeholders = [
    ...Object.entries(layout.regions)
      .filter(([key]) => !bands.includes(key))
      .map(([key, region]) => regionPlaceholder(key, region, layout, setting)),
    ...footPlaceholders(layout, setting),
  ];
  return {
    name: layout.name,
    background: colourOf(context.theme, layout.background),
    decoration: layout.decoration
      .map((shape, index) => decorationItem(shape, index, context))
      .map((item) => ({ ...item, box: facing(item.box) })),
    placeholders: placeholders.map((placeholder) => ({ ...placeholder, box: facing(placeholder.box) })),
  };
};
