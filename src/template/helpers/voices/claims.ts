import type { BriefData } from '../../../brief/schema/brief.ts';
import { type Casualty, type Claim, type Item, type Measured, type Said, silent } from './claim.ts';

/** Which document the claims are for: a list that is kept for the other is left out. */
export type Form = 'deck' | 'handout';

interface Claimed {
  readonly by?: string | undefined;
  readonly status?: string | undefined;
}

const voiceOf = ({ by }: Claimed): string | undefined => by?.trim() || undefined;

/** The entries that somebody says, by who says them, in the order of their first words. */
const byVoice = <E extends Claimed>(
  entries: readonly E[],
  said: (entries: readonly E[]) => Partial<Said>,
): ReadonlyMap<string, Said> => {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const voice = voiceOf(entry);
    if (voice !== undefined) groups.set(voice, [...(groups.get(voice) ?? []), entry]);
  }
  return new Map([...groups].map(([voice, own]) => [voice, { ...silent, ...said(own) }]));
};

const isDisputed = (entries: readonly Claimed[]): boolean =>
  entries.some(({ status }) => status === 'disputed');

type Dispute = NonNullable<BriefData['discrepancies']>['items'][number];

const facts = ['what', 'means', 'target', 'acknowledgedBy', 'claimedBy', 'blamedOn'] as const;

const factClaims = (event: NonNullable<BriefData['event']>): readonly Claim[] => {
  const claim = (topic: string, fact: Claimed, more: Partial<Claim>): readonly Claim[] => {
    const said = byVoice([fact], () => ({}));
    return said.size === 0 ? [] : [{ topic, single: true, differs: isDisputed([fact]), said, ...more }];
  };
  const [what, ...others] = facts.flatMap((topic) => {
    const item = event[topic];
    return item ? [claim(topic, item, { item })] : [[]];
  });
  const { when, where } = event;
  return [
    ...(what ?? []),
    ...(when ? claim('when', when, { when }) : []),
    ...(where ? claim('where', where, { where }) : []),
    ...others.flat(),
  ];
};

const grouped = <E>(
  entries: readonly E[],
  nameOf: (entry: E) => string,
): ReadonlyMap<string, readonly E[]> => {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const name = nameOf(entry).trim();
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
};

const countClaims = (items: readonly Casualty[]): readonly Claim[] =>
  [...grouped(items, ({ who }) => who)].map(([about, casualties]) => ({
    topic: 'casualties',
    about,
    single: false,
    differs: new Set(casualties.map(({ killed, injured }) => `${killed}/${injured}`)).size > 1,
    said: byVoice(casualties, (own) => ({ casualties: own })),
  }));

const measureClaims = (items: readonly Measured[]): readonly Claim[] =>
  [...grouped(items, ({ measure }) => measure)].map(([about, measures]) => ({
    topic: 'impact',
    about,
    single: false,
    differs: new Set(measures.map(({ value, unit }) => `${value} ${unit ?? ''}`)).size > 1,
    said: byVoice(measures, (own) => ({ measures: own })),
  }));

const disputeClaims = (items: readonly Dispute[]): readonly Claim[] =>
  items.map((item) => ({
    topic: 'discrepancies',
    item,
    single: false,
    differs: item.compatible !== 'yes',
    said: byVoice<Item>(item.accounts, (own) => ({ items: own })),
  }));

interface List<E> {
  readonly items: readonly E[];
  readonly show?: 'deck' | 'handout' | 'both' | undefined;
}

const shownItems = <E>(list: List<E> | undefined, form: Form): readonly E[] =>
  list && [undefined, 'both', form].includes(list.show) ? list.items : [];

/** What a brief claims, with who says it: facts of the event, counts and measures, and the questions on which accounts differ. */
export const claimsOf = ({ event, discrepancies }: BriefData, form: Form): readonly Claim[] =>
  [
    ...(event ? factClaims(event) : []),
    ...countClaims(shownItems(event?.casualties, form)),
    ...measureClaims(shownItems(event?.impact, form)),
    ...disputeClaims(shownItems(discrepancies, form)),
  ].filter(({ said }) => said.size > 0);
