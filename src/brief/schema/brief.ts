import * as z from 'zod';
import { described } from './annotation.ts';
import { action, discrepancy, figure, section } from './block.ts';
import { actor, place, quotes, reactions, relation, timeline } from './cast.ts';
import { event } from './event.ts';
import { item, listOf, sourceIds } from './item.ts';
import { assessment } from './judgement.ts';
import { marking, markingScheme } from './marking.ts';
import { glossaryEntry, source } from './source.ts';
import { date, inline, words } from './text.ts';

/** The whole vocabulary of a brief, after shorthands are written out. The single source of types, checks, JSON Schema and docs. */
export const briefSchema = z.strictObject({
  title: item('What it is about, in a line: the title of the deck and of the handout.'),
  subtitle: inline('A second line under the title.').optional(),
  series: words('The series it belongs to: "Situation brief".').optional(),
  number: words('Its number in the series.').optional(),
  authors: described(z.array(words('A name.')), 'Who wrote it.').optional(),
  organisation: words('On whose behalf.').optional(),
  contact: words('Where questions go.').optional(),
  issued: date('When it went out.').optional(),
  asOf: date('When the information was cut off: a date, a moment with zone, or words.').optional(),
  nextUpdate: date('When the next one comes.').optional(),
  supersedes: words(
    'The brief that this one replaces: in words, or its file (`monday.yaml`), in this folder or below. With a file, the deck and the handout say what has changed since.',
  ).optional(),
  corrections: listOf(item('One correction.'), 'What was wrong before.').optional(),
  status: described(z.enum(['draft', 'final']), '`draft` is said on every page.').optional(),
  exercise: described(
    z.boolean(),
    'True where nothing of it is real: EXERCISE is said on every page.',
  ).optional(),
  approvedBy: words('Who cleared it.').optional(),
  readers: words('For whom it is.').optional(),
  language: words('The language it is written in, as a BCP 47 tag; `en` where nothing is said.').optional(),
  marking: marking.optional(),
  markingScheme: markingScheme.optional(),
  withheldNote: described(
    z.boolean(),
    'True where a release says on its first page that something is left out of it; without it nothing does.',
  ).optional(),
  defaultSources: described(
    sourceIds,
    'The sources of every claim that names none and inherits none.',
  ).optional(),
  bottomLine: item('What the reader must know, in a sentence or two.').optional(),
  keyPoints: listOf(item('One point.'), 'What to take away.').optional(),
  event: event.optional(),
  places: listOf(place, 'The places of the story.', 'place').optional(),
  actors: listOf(actor, 'Who is involved.', 'actor').optional(),
  relations: listOf(relation, 'How they stand to each other.').optional(),
  background: listOf(item('One piece of background.'), 'What led here.').optional(),
  diplomacy: listOf(item('One move or talk.'), 'Who talks to whom.').optional(),
  reactions: reactions.optional(),
  timeline: timeline.optional(),
  quotes: quotes.optional(),
  discrepancies: listOf(discrepancy, 'Accounts that differ.').optional(),
  unknowns: listOf(item('One thing.'), 'What is not known.').optional(),
  assessment: assessment.optional(),
  implications: listOf(item('One implication.'), 'What it means for the reader.').optional(),
  actions: listOf(action, 'What to do, who, by when.').optional(),
  figures: described(z.array(figure), 'Charts, tables, maps and pictures.', {
    declares: 'figure',
  }).optional(),
  sections: described(z.array(section), 'Anything else.').optional(),
  sources: described(z.array(source), 'Where the writer read it.', { declares: 'source' }).optional(),
  glossary: described(z.array(glossaryEntry), 'Terms and abbreviations.').optional(),
});

/** The content of a brief as data, shorthands written out. */
export type BriefData = z.output<typeof briefSchema>;
