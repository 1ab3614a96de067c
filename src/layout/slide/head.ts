import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Heading, Paragraph } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Region, SlideLayout } from '../../theme/theme.ts';
import { add, inch, type Length, zero } from '../../unit/length.ts';
import type { Compositions } from '../composition.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { kickerWidth } from '../frame/header.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom } from '../piece.ts';
import { placeText } from '../place/text.ts';
import type { Role } from '../role.ts';
import type { TextItem } from '../scene.ts';
import { sizeOf, styleOf } from '../style.ts';
import { continuedTitle, type Part, widestPart } from './continuation.ts';
import { fitLines, fitLinesThriftily, paragraphAt } from './fitted.ts';
import type { SlideParts } from './parts.ts';

/** The title and what stands by it, measured once for all the parts of a slide. */
export interface Head {
  /** In reading order, the title first. */
  readonly itemsOf: (part: Part | undefined) => readonly TextItem[];
  /** Where the regions below it begin to count. */
  readonly bottom: Length;
  readonly titleLines: number;
}

const roles = {
  page: { title: 'title', kicker: 'kicker', standfirst: 'standfirst', titleLines: 2 },
  cover: { title: 'coverTitle', kicker: 'coverKicker', standfirst: 'coverSubtitle', titleLines: 3 },
} as const satisfies Record<string, { title: Role; kicker: Role; standfirst: Role; titleLines: number }>;

/** On a cover that a panel or a map shares, the title has half of the width and so more lines. */
const narrowCover = { ...roles.cover, titleLines: 5 } as const;

const rolesOn = ({ isCover, regions }: SlideLayout, { context }: Setting) => {
  if (!isCover) return roles.page;
  const width = regions.title?.width ?? context.theme.deck.page.width;
  return width < context.theme.deck.page.width * 0.6 ? narrowCover : roles.cover;
};

/** Content stands further from a standfirst than from a title. */
const underStandfirst = inch(0.12);
const underKicker = inch(0.06);

const placed = (atom: Atom, name: string, key: string, left: Length, top: Length): TextItem => ({
  ...placeText([atom], name, { left, top }),
  placeholder: key,
});

const oneOf = (layout: SlideLayout, ...keys: readonly string[]): readonly [string, Region] | undefined => {
  const key = keys.find((name) => layout.regions[name]);
  const region = key === undefined ? undefined : layout.regions[key];
  return key !== undefined && region ? [key, region] : undefined;
};

const kickerItem = (parts: SlideParts, layout: SlideLayout, setting: Setting): TextItem | undefined => {
  const region = layout.regions.kicker;
  if (!region || !parts.kicker) return undefined;
  const within = { ...setting, width: kickerWidth(region, layout, setting) };
  const fitted = fitLines(parts.kicker.children, rolesOn(layout, setting).kicker, within, 1);
  return fitted && placed(fitted.atom, 'Kicker', 'kicker', region.left, region.top);
};

const standfirstItem = (
  paragraph: Paragraph | undefined,
  layout: SlideLayout,
  setting: Setting,
  under: Length,
): TextItem | undefined => {
  const found = oneOf(layout, 'subtitle', 'standfirst');
  if (!found || !paragraph) return undefined;
  const [key, region] = found;
  const fitted = fitLines(
    paragraph.children,
    rolesOn(layout, setting).standfirst,
    { ...setting, width: region.width },
    2,
  );
  const top = region.below === undefined ? region.top : add(under, region.top);
  return fitted && placed(fitted.atom, key === 'subtitle' ? 'Subtitle' : 'Standfirst', key, region.left, top);
};

/** One line more than usual is allowed to a title at its smallest; then it is too long. */
export const checkTitle = (head: Head, parts: SlideParts, layout: SlideLayout, setting: Setting): void => {
  const { title, titleLines } = rolesOn(layout, setting);
  if (head.titleLines <= titleLines + 1 || !parts.title) return;
  const size = sizeOf(styleOf(setting.context.theme, title), 1);
  const words = plainText(parts.title.children);
  setting.context.report(
    diagnostic(
      'title-too-long',
      { title: words.length > 60 ? `${words.slice(0, 60)}…` : words, lines: titleLines + 1, size },
      { span: briefOf(parts.title) ?? parts.title.origin.template },
    ),
  );
};

const measureHead = (parts: SlideParts, layout: SlideLayout, setting: Setting, continued: boolean): Head => {
  const { context } = setting;
  const role = rolesOn(layout, setting);
  const kicker = kickerItem(parts, layout, setting);
  const region = layout.regions.title;
  const children = parts.title?.children ?? [];
  const within = { ...setting, width: region?.width ?? context.theme.deck.page.width };
  const probe = continuedTitle(children, continued ? widestPart : undefined, context);
  const fitted = fitLinesThriftily(probe, role.title, within, role.titleLines);
  const below = kicker ? add(kicker.box.top, kicker.box.height, underKicker) : zero;
  const top = region && region.top > below ? region.top : below;
  const titleBottom = add(top, fitted?.atom.height ?? zero);
  const standfirst = standfirstItem(parts.standfirst, layout, setting, titleBottom);
  const beside = [kicker, standfirst].filter((item) => item !== undefined);
  const titleItem = (part: Part | undefined): readonly TextItem[] => {
    if (!fitted || !region) return [];
    const atom = paragraphAt(continuedTitle(children, part, context), role.title, within, fitted.shrink);
    if (!atom) return [];
    const item = placed(atom, 'Title', 'title', region.left, top);
    return [{ ...item, box: { ...item.box, height: fitted.atom.height } }];
  };
  return {
    itemsOf: (part) => [...titleItem(part), ...beside],
    bottom: standfirst ? add(standfirst.box.top, standfirst.box.height, underStandfirst) : titleBottom,
    titleLines: fitted?.lines ?? 0,
  };
};

/** A head that was measured, and all that it depends on beside its title. */
interface KnownHead extends Pick<SlideParts, 'kicker' | 'standfirst'> {
  readonly layout: SlideLayout;
  readonly continued: boolean;
  readonly head: Head;
}

/** By deck, and by title. */
const known = new WeakMap<Compositions, Map<Heading | undefined, KnownHead[]>>();

const headsUnder = (title: Heading | undefined, { compositions }: LayoutContext): KnownHead[] => {
  const titles = known.get(compositions) ?? new Map<Heading | undefined, KnownHead[]>();
  known.set(compositions, titles);
  const heads = titles.get(title) ?? [];
  titles.set(title, heads);
  return heads;
};

/**
 * Measures the head of a slide, once: slides are looked at again and again while they are joined.
 * @param continued leaves room for "(1 of 2)" after the title
 */
export const layOutHead = (
  parts: SlideParts,
  layout: SlideLayout,
  setting: Setting,
  continued: boolean,
): Head => {
  const { kicker, standfirst } = parts;
  const heads = headsUnder(parts.title, setting.context);
  const found = heads.find(
    (each) =>
      each.kicker === kicker &&
      each.standfirst === standfirst &&
      each.layout === layout &&
      each.continued === continued,
  );
  if (found) return found.head;
  const head = measureHead(parts, layout, setting, continued);
  heads.push({ kicker, standfirst, layout, continued, head });
  return head;
};
