import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { invariant } from '../diagnostic/invariant.ts';
import { nearest } from '../diagnostic/suggest.ts';
import type { Brief, Positions } from './brief.ts';
import { type Since, sinceEdition } from './compare/since.ts';
import { schemeOf } from './marking/scheme.ts';
import type { Audience } from './release/audience.ts';
import { type Copies, copiesOf } from './release/copies.ts';
import { withheldIds } from './release/declared.ts';
import { groundless } from './release/ground.ts';
import { highestMarking } from './release/highest-marking.ts';
import { hollowCharts } from './release/hollow-charts.ts';
import { sever } from './release/sever.ts';
import { withhold } from './release/withhold.ts';
import type { BriefData } from './schema/brief.ts';

export { highestMarking } from './release/highest-marking.ts';

const released: unique symbol = Symbol('released');

/** A brief as one audience may see it: the only thing that a template can be given. Only `release` makes one. */
export interface ReleasedBrief {
  readonly [released]: true;
  readonly file: string;
  /** Frozen through and through: what was released stays what it was. */
  readonly data: BriefData;
  readonly positions: Positions;
  /** The highest marking that is held anywhere in it; `undefined` where nothing is marked. */
  readonly marking: string | undefined;
  /** For whom it is; `undefined` where it is the whole brief. */
  readonly audience: string | undefined;
  /** What changed since the edition before, for the same readers; `undefined` where it is compared with none. */
  readonly since: Since | undefined;
}

const freezeDeep = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
};

const releasedOf = (
  file: string,
  data: BriefData,
  positions: Positions,
  audience: string | undefined,
): ReleasedBrief => {
  freezeDeep(data);
  const marking = highestMarking(data, schemeOf(data));
  return { [released]: true, file, data, positions, marking, audience, since: undefined };
};

/** Releases a brief whole. Its objects are frozen, not copied, so positions still find them. */
export const release = ({ file, data, positions }: Brief): ReleasedBrief =>
  releasedOf(file, data, positions, undefined);

/** The note that something is left out belongs to a release of which that is true. */
const withTrueNote = (left: BriefData, whole: BriefData, copies: Copies): BriefData => {
  if (!left.withheldNote || JSON.stringify(left) !== JSON.stringify(whole)) return left;
  const { withheldNote: _untrue, ...rest } = left;
  copies.of(left, rest);
  return rest;
};

interface Left {
  readonly data: BriefData;
  readonly withheld: ReturnType<typeof withheldIds>;
}

const leftFor = ({ data }: Brief, audience: Audience, copies: Copies): Left | undefined => {
  const visible = withhold(data, audience, copies);
  if (!visible) return undefined;
  const withheld = withheldIds(data, visible);
  const severed = sever(visible, withheld, copies);
  return severed && { data: withTrueNote(severed, data, copies), withheld };
};

const codes = { sources: 'release-without-source', claimant: 'release-without-claimant' } as const;

/**
 * Releases to one audience what it may see, and nothing that depends on what it may not: the marking scheme's label, and
 * those below it. What has no marking is never released.
 * @returns `undefined`, with diagnostics, where nothing would be left or a statement would lose its ground
 */
export const releaseTo = (brief: Brief, label: string, report: Report): ReleasedBrief | undefined => {
  const scheme = schemeOf(brief.data);
  const audience: Audience = { scheme, label };
  if (!scheme.some((entry) => entry.label === label)) {
    const labels = scheme.map((entry) => entry.label);
    const hints = didYouMean(nearest(label, labels));
    report(diagnostic('release-unknown', { label, labels: labels.join(', ') }, { hints }));
    return undefined;
  }
  const copies = copiesOf(brief.positions);
  const { positions } = copies;
  const left = leftFor(brief, audience, copies);
  if (!left) {
    report(diagnostic('release-empty', { label }, { span: positions.valueOf(brief.data.title, 'text') }));
    return undefined;
  }
  const found = groundless(left.data, left.withheld, copies);
  for (const { claim, key, lacks } of found)
    report(diagnostic(codes[lacks], { label }, { span: positions.valueOf(claim, key) }));
  const hollow = hollowCharts(left.data);
  for (const figure of hollow)
    report(
      diagnostic('chart-without-values', { kind: figure.kind }, { span: positions.valueOf(figure, 'kind') }),
    );
  const isWhole = found.length + hollow.length === 0;
  return isWhole ? releasedOf(brief.file, left.data, positions, label) : undefined;
};

/**
 * The same brief with what changed since an old edition, which was released to the same readers: nothing that is withheld
 * of either is compared.
 */
export const withChanges = (brief: ReleasedBrief, old: ReleasedBrief): ReleasedBrief => {
  invariant(brief.audience === old.audience, 'both editions are released to the same readers');
  return { ...brief, since: sinceEdition(old, brief, brief.audience === undefined) };
};
