import { entry } from '../entry.ts';

/** Codes of sourcing: claims and their sources, counts, dates and names that do not agree with each other. */
export const sourcingCodes = {
  'claim-without-source': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'This is told as so, and no source is named for it',
    explanation:
      'Every claim of the event, the timeline, the reactions, the quotations, the figures and the background leads to a source: its own `sources`, a citation in its text, those of the list it stands in, or the `defaultSources` of the brief. A reader who cannot trace a claim will not use it.',
    example: 'title: A title\nmarking: TLP:CLEAR\nbackground: [It had rained for days.]',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbackground: ["It had rained for days [@dwd]."]\nsources:\n  - id: dwd\n    title: Weather report',
  }),
  'source-not-cited': entry<{ id: string }>({
    severity: 'warning',
    message: ({ id }) => `Nothing in this brief cites the source \`${id}\``,
    explanation:
      'A source that stands in the list and under no claim makes a brief look better founded than it is. Cite it where it was used, or take it out.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nbottomLine: It rained.\nsources:\n  - id: dwd\n    title: Weather report',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: It rained [@dwd].\nsources:\n  - id: dwd\n    title: Weather report',
  }),
  'counts-differ': entry<{ what: string; one: string; other: string }>({
    severity: 'warning',
    message: ({ what, one, other }) =>
      `The count of “${what}” is ${one} in one place and ${other} here, and no discrepancy is recorded`,
    explanation:
      'What claimants count differently is shown side by side; that they do not agree belongs under `discrepancies`, with who gives which number and whether both can be true. Otherwise it reads like a slip.',
    example:
      'title: A title\nmarking: TLP:CLEAR\ndefaultSources: [log]\nevent:\n  casualties:\n    - { who: civilians, killed: 2, by: the army }\n    - { who: civilians, killed: 4, by: the hospital }\nsources:\n  - { id: log, title: A log }',
    cure: 'title: A title\nmarking: TLP:CLEAR\ndefaultSources: [log]\nevent:\n  casualties:\n    - { who: civilians, killed: 2, by: the army }\n    - { who: civilians, killed: 4, by: the hospital }\ndiscrepancies:\n  - text: How many civilians were killed\n    accounts:\n      - { text: 2 were killed., by: the army }\n      - { text: 4 were killed., by: the hospital }\nsources:\n  - { id: log, title: A log }',
  }),
  'date-after-cut-off': entry<{ date: string; asOf: string }>({
    severity: 'warning',
    message: ({ date, asOf }) =>
      `\`${date}\` is later than \`asOf\`, when the information was cut off: ${asOf}`,
    explanation:
      '`asOf` says up to when the brief knows what happened. What is told as having happened later is a slip in one of the two dates. What is expected belongs into `assessment.watch`, or is dated `after …`.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nasOf: 2024-02-05\ndefaultSources: [log]\ntimeline:\n  - { date: 2024-02-07, text: It rained. }\nsources:\n  - { id: log, title: A log }',
    cure: 'title: A title\nmarking: TLP:CLEAR\nasOf: 2024-02-07\ndefaultSources: [log]\ntimeline:\n  - { date: 2024-02-07, text: It rained. }\nsources:\n  - { id: log, title: A log }',
  }),
  'two-spellings': entry<{ name: string; other: string }>({
    severity: 'warning',
    message: ({ name, other }) => `“${name}” is spelled “${other}” elsewhere in this brief`,
    explanation:
      'One name in two spellings reads like two people or places, and a search finds half of it. Spellings are compared without accents, apostrophes, hyphens and doubled letters; quotations are left alone. Where both are wanted, declare them as `name` and `otherNames` of one actor or place.',
    example:
      'title: A strike on Kataib Hezbollah\nmarking: TLP:CLEAR\nbottomLine: The group Kata’ib Hezbollah was struck.',
    cure: 'title: A strike on Kataib Hezbollah\nmarking: TLP:CLEAR\nbottomLine: The group Kataib Hezbollah was struck.',
  }),
  'event-date-differs': entry<{ date: string; when: string }>({
    severity: 'warning',
    message: ({ date, when }) => `The event is dated ${when} in \`event.when\`, and ${date} here`,
    explanation:
      'One of the two is a slip. Looked at are the entry of the timeline that tells of the event in nearly the same words as `event.what`, where no other entry tells of it at its date; and, in English briefs, a day that follows “on” in a sentence of the title, the subtitle, the bottom line, the key points or the event’s own lines that shares most of its words with `event.what`, where nothing else in the brief bears that date. Dates that may mean one day are not told apart, nor are words such as “Wednesday night”.',
    example:
      'title: A title\nmarking: TLP:CLEAR\ndefaultSources: [log]\nevent: { what: A dam burst above the old town., when: 2024-02-05 }\ntimeline:\n  - { date: 2024-02-06, text: The dam above the old town bursts. }\nsources:\n  - { id: log, title: A log }',
    cure: 'title: A title\nmarking: TLP:CLEAR\ndefaultSources: [log]\nevent: { what: A dam burst above the old town., when: 2024-02-05 }\ntimeline:\n  - { date: 2024-02-05, text: The dam above the old town bursts. }\nsources:\n  - { id: log, title: A log }',
  }),
  'event-place-differs': entry<{ place: string; where: string }>({
    severity: 'warning',
    message: ({ place, where }) =>
      `The event is placed at “${where}” in \`event.where\`, and at “${place}” here`,
    explanation:
      'One of the two is a slip. Looked at are, in English briefs, the sentences of the title, the subtitle, the bottom line, the key points, the event’s own lines and its entry in the timeline that share most of their words with `event.what`, for another entry of `places` after “in”, “at”, “near” or “outside”. Another place is one more than 200 km away, or in another country; one that lies nearer may be part of the other.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nbottomLine: A dam burst above the old town in Solvik.\ndefaultSources: [log]\nevent: { what: A dam burst above the old town., where: arle }\nplaces:\n  - { id: arle, name: Arle, country: Ruritania, precision: area }\n  - { id: solvik, name: Solvik, country: Borduria, precision: area }\nsources:\n  - { id: log, title: A log }',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: A dam burst above the old town in Arle.\ndefaultSources: [log]\nevent: { what: A dam burst above the old town., where: arle }\nplaces:\n  - { id: arle, name: Arle, country: Ruritania, precision: area }\n  - { id: solvik, name: Solvik, country: Borduria, precision: area }\nsources:\n  - { id: log, title: A log }',
  }),
  'claimant-nearly-named': entry<{ claimant: string; name: string }>({
    severity: 'warning',
    message: ({ claimant, name }) =>
      `“${claimant}” is nearly the name of an actor, “${name}”, and is printed as it is`,
    explanation:
      'Who says a thing is an actor, by its id or by one of its names, or words. Words that are an actor’s name but for a slip in one word, or that are put together from words of its names and id, mostly mean that actor: neither a release nor the table of who says what knows it by them. Declare other names under `otherNames`.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nbottomLine: { text: It was a strike., by: Iraqi govermnent }\nactors:\n  - { id: government, name: Iraqi government, kind: government }',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: { text: It was a strike., by: government }\nactors:\n  - { id: government, name: Iraqi government, kind: government }',
  }),
  'claimant-not-declared': entry<{ name: string; times: number }>({
    severity: 'warning',
    message: ({ name, times }) => `“${name}” speaks ${times} times in this brief and is none of its actors`,
    explanation:
      'A brief that has actors declares those who speak again and again: readers look them up there, and diagrams and releases know only them. Looked at are claimants, speakers and those who react that are a proper name, all its words with capitals, three times or more; what a source is called or published by is left alone, and so are words such as “two militia officials”. Not looked for in German, whose nouns all have capitals.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nkeyPoints:\n  - { text: It began., by: Northern Front }\n  - { text: It goes on., by: Northern Front }\n  - { text: It ends., by: Northern Front }\nactors:\n  - { id: army, name: The army, kind: military }',
    cure: 'title: A title\nmarking: TLP:CLEAR\nkeyPoints:\n  - { text: It began., by: front }\n  - { text: It goes on., by: front }\n  - { text: It ends., by: front }\nactors:\n  - { id: army, name: The army, kind: military }\n  - { id: front, name: Northern Front, kind: armedGroup }',
  }),
};
