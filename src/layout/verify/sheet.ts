import type { Box } from '../../unit/box.ts';
import type { GroupItem, Item, SceneSlide } from '../scene.ts';

/** An item that is no group. */
export type LeafItem = Exclude<Item, GroupItem>;

/** A leaf where it stands in the slide. */
export interface Leaf<I extends LeafItem = LeafItem> {
  readonly item: I;
  /** Its place in the order in which the slide is drawn: what comes later lies on top. */
  readonly order: number;
  /** The groups that it stands in, the outermost first. */
  readonly groups: readonly GroupItem[];
}

/** A slide as the rules look at it. */
export interface Sheet {
  readonly page: Box;
  readonly slide: SceneSlide;
  readonly leaves: readonly Leaf[];
  /** Every item, groups and what they hold included. */
  readonly items: readonly Item[];
}

/** What a rule found: the item, and what is wrong with it, in words that follow its name. */
export interface Fault {
  readonly item: string;
  readonly words: string;
}

export type Rule = (sheet: Sheet) => readonly Fault[];

type Placed = Omit<Leaf, 'order'>;

const leavesOf = (items: readonly Item[], groups: readonly GroupItem[]): readonly Placed[] =>
  items.flatMap((item) =>
    item.kind === 'group' ? leavesOf(item.items, [...groups, item]) : [{ item, groups }],
  );

const itemsOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...itemsOf(item.items)] : [item]));

/** @param behind what the slide's layout draws below its items */
export const sheetOf = (slide: SceneSlide, behind: readonly LeafItem[], page: Box): Sheet => ({
  page,
  slide,
  leaves: [...leavesOf(behind, []), ...leavesOf(slide.items, [])].map((leaf, order) => ({ ...leaf, order })),
  items: itemsOf(slide.items),
});

/** The leaves of one kind. */
export const leavesOfKind = <K extends LeafItem['kind']>(
  { leaves }: Sheet,
  kind: K,
): readonly Leaf<Extract<LeafItem, { kind: K }>>[] =>
  // The kind says what the item is; TypeScript does not carry that over to the leaf around it.
  leaves.filter(({ item }) => item.kind === kind) as unknown as readonly Leaf<
    Extract<LeafItem, { kind: K }>
  >[];
