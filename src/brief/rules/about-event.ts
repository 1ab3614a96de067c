import { isMapping, type Mapping } from '../claims.ts';
import { inCommon, type Words, wordsOf } from '../compare/likeness.ts';
import { monthNames } from '../date/calendar.ts';
import type { Facts, TextFact } from '../facts.ts';
import { stripInline } from '../inline.ts';
import { isEnglish } from './judged.ts';
import { withoutQuotedRuns } from './quoted.ts';

/** A sentence that tells of the event, and the text that it stands in. */
export interface EventSentence {
  readonly sentence: string;
  readonly fact: TextFact;
}

/** One that has a word of these and whose event has not is of another event, or of what came before or after. */
const ofAnother =
  /\b(?:first|second|third|fourth|another|again|earlier|previous|later|new|further|next|last|aftershocks?|anniversary|planned|expected|announced|warned|warning|ahead|before|after|since|following|until|response|retaliation|campaign)\b/gi;

const monthName = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'g');

/** Of the words of the shorter of two texts, so many must stand in the longer: endings and order may differ. */
const leastShare = 0.75;
/** Words that two texts share by chance are few. */
const leastWords = 2.5;
/** Outside English nobody tells a second strike from the first by its words: the texts are the same. */
const sameShare = 0.95;

const alike = (one: Words, other: Words): number => inCommon(one, other) / Math.min(one.weight, other.weight);

export const eventOf = ({ draft }: Facts): Mapping => (isMapping(draft.event) ? draft.event : {});

const mappingIn = (container: Mapping, key: string): Mapping => {
  const value = container[key];
  return isMapping(value) ? value : {};
};

const items = (list: Mapping): readonly Mapping[] =>
  Array.isArray(list.items) ? list.items.filter(isMapping) : [];

/** The names of the brief's places: where a thing happened does not tell which it is. */
const placeNames = ({ draft }: Facts): readonly string[] =>
  items(mappingIn(draft, 'places')).flatMap(({ name }) =>
    typeof name === 'string' && name !== '' ? [name] : [],
  );

/** The words by which an event is known, without those that say when and where. */
const tellingWords = (facts: Facts, text: string): Words =>
  wordsOf(
    placeNames(facts)
      .reduce((left, name) => left.replaceAll(name, ' '), stripInline(text))
      .replace(monthName, ' '),
  );

const markersOf = (text: string): string =>
  [...new Set((text.match(ofAnother) ?? []).map((word) => word.toLowerCase()))].sort().join(' ');

type Teller = (text: string) => boolean;

const tellerOf = (facts: Facts): Teller => {
  const { text: written } = mappingIn(eventOf(facts), 'what');
  if (typeof written !== 'string') return () => false;
  const [what, markers, english] = [tellingWords(facts, written), markersOf(written), isEnglish(facts)];
  return (text) => {
    const told = tellingWords(facts, text);
    if (inCommon(what, told) < leastWords) return false;
    if (!english) return Math.min(alike(what, told), told.weight / what.weight) >= sameShare;
    return alike(what, told) >= leastShare && markers === markersOf(text);
  };
};

const tellers = new WeakMap<Facts, Teller>();

/** Whether a text tells of the event: it shares most words with what happened, and none says that it is another. */
const tellsOfEvent = (facts: Facts, text: string): boolean => {
  const teller = tellers.get(facts) ?? tellerOf(facts);
  tellers.set(facts, teller);
  return teller(text);
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** Entries of the timeline that are the event itself. */
export const eventEntries = (facts: Facts): readonly Mapping[] =>
  items(mappingIn(facts.draft, 'timeline')).filter(
    ({ text }) => typeof text === 'string' && tellsOfEvent(facts, text),
  );

/** Where a brief tells of its event first: the texts that a reader sees before all others. */
const headTexts = (facts: Facts): readonly TextFact[] => {
  const { draft, positions, texts } = facts;
  const keyPoints = mappingIn(draft, 'keyPoints');
  const whole = [
    mappingIn(draft, 'title'),
    mappingIn(draft, 'bottomLine'),
    mappingIn(eventOf(facts), 'what'),
    ...items(keyPoints),
  ].flatMap((item) => ['text', 'short'].map((key) => [item, key] as const));
  const places = [
    ...whole,
    [draft, 'subtitle'] as const,
    [keyPoints, 'headline'] as const,
    [eventOf(facts), 'headline'] as const,
  ];
  const offsets = new Set(
    places.flatMap(([container, key]) => positions.valueOf(container, key)?.start.offset ?? []),
  );
  return texts.filter(({ span }) => offsets.has(span.start.offset));
};

const sentencesOfBrief = (facts: Facts): readonly EventSentence[] => {
  const { text: what, short } = mappingIn(eventOf(facts), 'what');
  return headTexts(facts).flatMap((fact) =>
    sentencesOf(withoutQuotedRuns(fact.value))
      .filter((sentence) => fact.value === what || fact.value === short || tellsOfEvent(facts, sentence))
      .map((sentence) => ({ sentence, fact })),
  );
};

const known = new WeakMap<Facts, readonly EventSentence[]>();

/**
 * The sentences of the title, the subtitle, the bottom line, the key points and the event's own lines that tell of the
 * event, without what is quoted in them. Looked for once a brief: two rules ask.
 */
export const eventSentences = (facts: Facts): readonly EventSentence[] => {
  const sentences = known.get(facts) ?? sentencesOfBrief(facts);
  known.set(facts, sentences);
  return sentences;
};
