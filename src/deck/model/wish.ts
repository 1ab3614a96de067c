import type { Item, LayoutPlaceholder, PlaceholderType } from '../../layout/scene.ts';
import type { FrameWish, GroupWish, PlaceholderKind, PlaceholderWish } from '../../package/wish.ts';
import { withoutForbidden } from '../../unit/characters.ts';

const kinds: Readonly<Record<PlaceholderType, PlaceholderKind>> = {
  title: 'title',
  subtitle: 'subTitle',
  body: 'body',
  footer: 'ftr',
  slideNumber: 'sldNum',
};

/** The first index of a placeholder that is no title; Office's own layouts count from 10 as well. */
const firstIndex = 10;

/** A layout's placeholders by their keys. */
export const placeholderWishes = (
  placeholders: readonly LayoutPlaceholder[],
): ReadonlyMap<string, PlaceholderWish> =>
  new Map(
    placeholders.map((placeholder, index) => [
      placeholder.key,
      { type: kinds[placeholder.type], index: firstIndex + index },
    ]),
  );

/** What the items of one slide or layout need to know of their surroundings while they are modelled. */
export interface Surroundings {
  readonly slides: number;
  /** Placeholders that no item of the slide has filled yet: each is filled once. */
  readonly free: Map<string, PlaceholderWish>;
  readonly groups: readonly GroupWish[];
  readonly nextGroup: { id: number };
}

export const surroundings = (
  slides: number,
  placeholders: ReadonlyMap<string, PlaceholderWish> = new Map(),
): Surroundings => ({ slides, free: new Map(placeholders), groups: [], nextGroup: { id: 1 } });

/** Takes the placeholder of that key, which no other item of the slide gets then; none stands in a group. */
export const takePlaceholder = (
  key: string | undefined,
  around: Surroundings,
): PlaceholderWish | undefined => {
  if (key === undefined || around.groups.length > 0) return undefined;
  const wish = around.free.get(key);
  around.free.delete(key);
  return wish;
};

/** The wish of an item as the name that travels through the library. */
export const frameName = (
  item: Pick<Item, 'name' | 'alternative'>,
  around: Surroundings,
  more: Pick<FrameWish, 'placeholder' | 'indents' | 'table' | 'connector' | 'chart'> = {},
): string => {
  const wish: FrameWish = {
    name: withoutForbidden(item.name),
    alternative: item.alternative === undefined ? undefined : withoutForbidden(item.alternative),
    ...more,
    groups: around.groups.length > 0 ? around.groups : undefined,
  };
  return withoutForbidden(JSON.stringify(wish));
};
