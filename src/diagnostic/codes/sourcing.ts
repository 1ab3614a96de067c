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
};
