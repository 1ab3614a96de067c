import type { BriefData } from '../schema/brief.ts';

/** Kinds of things that are declared once and named by their id elsewhere. */
export type Declared = 'actor' | 'place' | 'source' | 'figure';

type Ids = Readonly<Record<Declared, ReadonlySet<string>>>;

const idsOf = (entries: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
  new Set((entries ?? []).map(({ id }) => id));

/** The ids that a brief declares. */
const declaredIds = ({ actors, places, sources, figures }: BriefData): Ids => ({
  actor: idsOf(actors?.items),
  place: idsOf(places?.items),
  source: idsOf(sources),
  figure: idsOf(figures),
});

const without = (all: ReadonlySet<string>, kept: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...all].filter((id) => !kept.has(id)));

/** The ids of what was declared in the whole and is no longer in what is left. */
export const withheldIds = (whole: BriefData, left: BriefData): Ids => {
  const [all, kept] = [declaredIds(whole), declaredIds(left)];
  return {
    actor: without(all.actor, kept.actor),
    place: without(all.place, kept.place),
    source: without(all.source, kept.source),
    figure: without(all.figure, kept.figure),
  };
};
