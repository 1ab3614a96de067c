import type { Change, ChangeKind, FromTo, ValueChange } from '../change.ts';

/** "keyPoints" as "key points". */
const spaced = (key: string): string =>
  key.replace(/(\p{Ll})(\p{Lu})/gu, (_all, end, start) => `${end} ${start.toLowerCase()}`);

/** Where a change stands: `event.casualties` as "Event, casualties"; the brief itself. */
export const printPart = (part: string): string => {
  const words = part === '' ? 'the brief' : part.split('.').map(spaced).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const quotedLength = 160;
/** The beginning of a long text, to the end of a word. */
const cut = (text: string): string =>
  text.length <= quotedLength ? text : `${text.slice(0, quotedLength).replace(/\s\S*$/, '')} …`;

const fromTo = ({ from, to }: Partial<FromTo>, nothing: string): string =>
  `from ${from === undefined ? nothing : cut(from)} to ${to === undefined ? nothing : cut(to)}`;

/** What a change is of: its words, who says it, and what it stands in. */
const about = ({ words, by, within }: Change): string => {
  const said = by === undefined || words === '' ? cut(words) : `${cut(words)} (${by})`;
  return within === '' || said === '' ? said : `${said}, in: ${cut(within)}`;
};

/** A colon takes the place of a full stop. */
const led = (lead: string, text: string): string =>
  lead === '' ? text : `${lead.replace(/\.$/, '')}: ${text}`;

/** Said once where the words are the value itself. */
const valueChange = (change: ValueChange): string => {
  const isItself = change.words === change.from || change.words === change.to;
  const what = change.field === 'text' ? '' : `${spaced(change.field)} `;
  const count = change.kind === 'raised' || change.kind === 'lowered';
  return led(isItself && !count ? '' : about(change), `${what}${fromTo(change, '')}`);
};

const listed = (verb: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${verb} ${names.join('; ')}`];

const statement = (change: Change): string => about(change);

/** What is said of each kind of change, after its name. */
const sentences: { readonly [K in ChangeKind]: (change: Extract<Change, { readonly kind: K }>) => string } = {
  added: statement,
  withdrawn: statement,
  relocated: (change) => `${about(change)}, before under: ${printPart(change.from)}`,
  answered: (change) => led(about(change), change.answer),
  settled: (change) =>
    led(about(change), change.answer === '' ? 'the accounts can all be true' : change.answer),
  rejudged: (change) => {
    const { likelihood, confidence, why } = change;
    const moves = [
      ...(likelihood ? [`likelihood ${fromTo(likelihood, 'none')}`] : []),
      ...(confidence ? [`confidence ${fromTo(confidence, 'none')}`] : []),
      ...(why === undefined ? [] : [`because: ${cut(why)}`]),
    ];
    return led(about(change), moves.join('; '));
  },
  remarked: (change) => led(about(change), `marking ${fromTo(change, 'none of its own')}`),
  sourced: (change) =>
    led(
      about(change),
      [...listed('now also', change.gained), ...listed('no longer', change.lost)].join('; '),
    ),
  raised: valueChange,
  lowered: valueChange,
  counted: valueChange,
  refined: valueChange,
  coarsened: valueChange,
  regraded: valueChange,
  updated: valueChange,
  corrected: valueChange,
  supplemented: (change) =>
    led(
      about(change),
      change.field === 'text' ? cut(change.to) : `${spaced(change.field)}: ${cut(change.to)}`,
    ),
  dropped: (change) =>
    led(
      about(change),
      `${change.field === 'text' ? '' : `${spaced(change.field)}, `}was: ${cut(change.from)}`,
    ),
};

/** A change in words. */
export const printChange = (change: Change): string => {
  // The table has a function for each kind, and this is the one for the kind of this change.
  const say = sentences[change.kind] as (change: Change) => string;
  return say(change);
};
