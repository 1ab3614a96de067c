import type { Inline, ListItem } from '../../../document/node.ts';
import type { RelationKind } from '../../../document/tags/network.ts';

/** Who is involved and how, as a template's two lists say it. Actors and sides are known by their places in the lists. */
export interface Network {
  /** In order of appearance. */
  readonly sides: readonly (readonly Inline[])[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
}

export interface Actor {
  readonly name: readonly Inline[];
  /** The kind in words: "armed group". */
  readonly kind: readonly Inline[];
  readonly role: readonly Inline[];
  readonly side: number | undefined;
  readonly node: ListItem;
}

export interface Relation {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  /** What stands beside the line; empty where the line alone says it. */
  readonly words: readonly Inline[];
  /** Who says so. */
  readonly by: readonly Inline[];
  readonly node: ListItem;
}
