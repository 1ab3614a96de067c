import * as z from 'zod';
import { described } from './annotation.ts';
import { marking } from './marking.ts';
import { date, id, inline, words } from './text.ts';

export const source = z.strictObject({
  id: id('The name by which the brief cites it: `[@id]`.'),
  title: words('Its title, or what it is where it has none.'),
  publisher: words('Who published it.').optional(),
  author: words('Who wrote it.').optional(),
  date: date('When it was published; words where it is undated.').optional(),
  link: described(
    z.url({ protocol: /^(https?|mailto)$/ }),
    'Where it can be read: an http, https or mailto address.',
  ).optional(),
  kind: words('What kind of source it is: "news report", "official statement".').optional(),
  reliability: described(
    z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    'How reliable the source is, by the Admiralty code: A reliable … E unreliable, F cannot be judged.',
  ).optional(),
  unknown: inline('What is not known about it: its author, its date, its grounds.').optional(),
  note: inline('A remark for the list of sources.').optional(),
  snapshot: words('A file with its text, beside the brief: quotations are checked against it.').optional(),
  marking: marking.optional(),
  noteMarking: described(marking, 'Who may see `note`, where that is not for all who may see the rest.', {
    format: 'marking',
  }).optional(),
});

export const glossaryEntry = z.strictObject({
  term: words('The term or abbreviation.'),
  meaning: inline('What it means.'),
  marking: marking.optional(),
});
