import type { BriefData } from '../../../brief/schema/brief.ts';

type Event = NonNullable<BriefData['event']>;
export type Item = NonNullable<Event['what']>;
export type Casualty = NonNullable<Event['casualties']>['items'][number];
export type Measured = NonNullable<Event['impact']>['items'][number];

/** What one voice says of a claim, in the brief's own entries; empty lists where it says nothing. */
export interface Said {
  readonly items: readonly Item[];
  readonly casualties: readonly Casualty[];
  readonly measures: readonly Measured[];
}

/** Something that is claimed, and what each says of it. */
export interface Claim {
  /** The label of what it is about: "means", "casualties". */
  readonly topic: string;
  /** A fact of the event, or a question that accounts answer. */
  readonly item?: Item;
  readonly when?: NonNullable<Event['when']>;
  readonly where?: NonNullable<Event['where']>;
  /** Of whom, or of what measure. */
  readonly about?: string;
  /** True where one voice tells it, and nothing but that can be said of it. */
  readonly single: boolean;
  /** True where what is said differs and is not said to be compatible, or is disputed. */
  readonly differs: boolean;
  readonly said: ReadonlyMap<string, Said>;
}

export const silent: Said = { items: [], casualties: [], measures: [] };
