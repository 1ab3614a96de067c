import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping, type Mapping } from '../claims.ts';
import { type Facts, spanWithin, type TextFact } from '../facts.ts';
import { eventEntries, eventOf, eventSentences } from './about-event.ts';
import { isEnglish } from './judged.ts';
import type { Rule } from './rule.ts';

/** Two places that lie no further apart may be one in the other: a quarter and its city, a city and its province. */
const nearKilometres = 200;
const kilometresPerDegree = 111;

const placesOf = ({ draft }: Facts): readonly Mapping[] =>
  isMapping(draft.places) && Array.isArray(draft.places.items) ? draft.places.items.filter(isMapping) : [];

const degrees = (place: Mapping): readonly [number, number] | undefined => {
  const { latitude, longitude } = isMapping(place.coordinates) ? place.coordinates : {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? [latitude, longitude] : undefined;
};

/** How far two places lie apart, on a plane that is good enough to tell near from far; `undefined` where one has no coordinates. */
const kilometresBetween = (one: Mapping, other: Mapping): number | undefined => {
  const [first, second] = [degrees(one), degrees(other)];
  if (!first || !second) return undefined;
  const turn = Math.abs(first[1] - second[1]);
  const east = Math.min(turn, 360 - turn) * Math.cos(((first[0] + second[0]) * Math.PI) / 360);
  return Math.hypot(first[0] - second[0], east) * kilometresPerDegree;
};

const nameOf = ({ name }: Mapping): string => (typeof name === 'string' ? name.replace(/^the /i, '') : '');

/** Certainly not the event's place, nor one that it lies in, nor one that lies in it. */
const isElsewhere = (place: Mapping, own: Mapping): boolean => {
  if (place.precision === 'unplaced' || own.precision === 'unplaced' || nameOf(place) === own.country)
    return false;
  const countries = [place.country, own.country];
  const differ = countries.every((country) => typeof country === 'string') && place.country !== own.country;
  if (place.precision === 'country' || own.precision === 'country') return differ;
  const distance = kilometresBetween(place, own);
  return distance === undefined ? differ : distance > nearKilometres;
};

/** Said of where it happened: "in Basra", "near central Basra". */
const setting = /\b(?:in|at|near|outside) (?:the )?(?:(?:central|northern|southern|eastern|western) )?$/i;

/** Where a name stands as a word of its own; -1 where it does not. */
const placeOf = (text: string, name: string): number => {
  const at = name === '' ? -1 : text.indexOf(name);
  const around = text.charAt(at - 1) + text.charAt(at + name.length);
  return at === -1 || /\p{L}/u.test(around) ? -1 : at;
};

const isSetIn = (text: string, name: string): boolean => {
  const at = placeOf(text, name);
  return at !== -1 && setting.test(text.slice(0, at));
};

/** The event happens in one place: sentences that tell of it set it in no other. */
export const eventPlace: Rule = (facts, report) => {
  const { where } = eventOf(facts);
  const places = placesOf(facts);
  const own = isMapping(where) ? places.find(({ id }) => id === where.place) : undefined;
  if (!own || !isMapping(where) || !isEnglish(facts)) return;
  const far = places.filter((place) => isElsewhere(place, own));
  const written = new Set(eventEntries(facts).map(({ text }) => text));
  const told = facts.texts.filter(({ value }) => written.has(value));
  const tell = (sentence: string, fact: TextFact): void => {
    const found = far.find((place) => isSetIn(sentence, nameOf(place)));
    const named = [nameOf(own), String(own.country ?? '')];
    if (!found || named.some((name) => placeOf(sentence, name) !== -1)) return;
    const place = facts.positions.valueOf(where, 'place');
    const hints = place ? [{ message: 'the event is placed here', span: place }] : [];
    const span = spanWithin(facts, fact, nameOf(found));
    report(diagnostic('event-place-differs', { place: nameOf(found), where: nameOf(own) }, { span, hints }));
  };
  for (const { sentence, fact } of eventSentences(facts)) tell(sentence, fact);
  for (const fact of told) tell(fact.value, fact);
};
