import { entry } from '../entry.ts';

/** Codes of what a schema finds in a YAML file: keys, types and values. */
export const vocabularyCodes = {
  'unknown-key': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `There is no key \`${key}\` here`,
    explanation:
      'Keys are fixed, so that a slip of the pen cannot make a part of a brief vanish. The reference in docs/briefs.md lists them all. What fits nowhere goes under `sections`.',
    example: 'titel: Flood on the Elbe',
    cure: 'title: Flood on the Elbe',
  }),
  'missing-key': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` is missing here`,
    explanation:
      'Some keys make no sense without another: a place without a name, a quotation without a speaker.',
    example: 'title: A title\nplaces:\n  - id: elbe\n    precision: area',
    cure: 'title: A title\nplaces:\n  - id: elbe\n    name: Elbe\n    precision: area',
  }),
  'empty-value': entry<{ key: string }>({
    severity: 'warning',
    message: ({ key }) => `\`${key}\` has nothing after it and is left out`,
    explanation: 'A key without a value is read as if it were not there.',
    example: 'title: A title\nsubtitle:',
    cure: 'title: A title\nsubtitle: A second line',
  }),
  'empty-required': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` has nothing after it`,
    explanation:
      'This key must have a value. Something may have been lost by indentation: what belongs to a key stands further right than the key.',
    example: 'title:',
    cure: 'title: A title',
  }),
  'empty-text': entry<{ place: string }>({
    severity: 'error',
    message: ({ place }) => `The text of ${place} is empty`,
    explanation: 'Empty text would print an empty line or bullet. Leave the key or the entry out.',
    example: 'title: A title\nkeyPoints: [""]',
    cure: 'title: A title\nkeyPoints: [The one point.]',
  }),
  'wrong-type': entry<{ place: string; expected: string; found: string }>({
    severity: 'error',
    message: ({ place, expected, found }) =>
      `${place.replace(/^entry/, 'Entry')} takes ${expected}, and ${found} stands here`,
    explanation:
      'A list has a hyphen before each entry, or stands in brackets; a mapping has keys; text has neither.',
    example: 'title: A title\nauthors: Jane Doe',
    cure: 'title: A title\nauthors: [Jane Doe]',
  }),
  'unknown-value': entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `\`${value}\` is none of the words that can stand here`,
    explanation: 'This key takes one of a fixed set of words, as they are written.',
    example: 'title: A title\nmarking: TLP:ORANGE',
    cure: 'title: A title\nmarking: TLP:AMBER',
  }),
  'out-of-range': entry<{ place: string; value: string; bound: string; limit: string }>({
    severity: 'error',
    message: ({ place, value, bound, limit }) =>
      `${place.replace(/^this/, 'This')} is ${value}; it cannot be ${bound} ${limit}`,
    explanation:
      'Latitudes run from -90 to 90, longitudes from -180 to 180. A value beyond them mostly means that the two were swapped.',
    example:
      'title: A title\nplaces:\n  - id: sydney\n    name: Sydney\n    precision: point\n    coordinates: { latitude: 151.2, longitude: -33.9 }',
    cure: 'title: A title\nplaces:\n  - id: sydney\n    name: Sydney\n    precision: point\n    coordinates: { latitude: -33.9, longitude: 151.2 }',
  }),
  'entry-count': entry<{ place: string; found: number; bound: string; limit: number }>({
    severity: 'error',
    message: ({ place, found, bound, limit }) =>
      `${place.replace(/^this/, 'This')} has ${found} entries; ${bound} ${limit} belong there`,
    explanation:
      'Some lists make sense only with a number of entries: accounts that differ are at least two.',
    example: 'title: A title\ndiscrepancies:\n  - text: The date is not clear.\n    accounts: [On 15 March]',
    cure: 'title: A title\ndiscrepancies:\n  - text: The date is not clear.\n    accounts: [On 15 March, Last month]',
  }),
  'bad-id': entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `\`${id}\` is no id: small letters, digits and hyphens, a letter first`,
    explanation:
      'Ids name things inside the brief and in links of the documents, so they are kept to what works everywhere.',
    example: 'title: A title\nsources:\n  - id: Reuters 1\n    title: Report',
    cure: 'title: A title\nsources:\n  - id: reuters-1\n    title: Report',
  }),
  'bad-link': entry<{ link: string }>({
    severity: 'error',
    message: ({ link }) => `\`${link}\` is no address that a document may link to: http, https or mailto`,
    explanation:
      'Links go to web pages and mail addresses. Others (file, javascript, a bare word) would fail or do harm on the machine of the reader.',
    example: 'title: A title\nsources:\n  - id: report\n    title: Report\n    link: www.example.org',
    cure: 'title: A title\nsources:\n  - id: report\n    title: Report\n    link: https://www.example.org',
  }),
  'bad-value': entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `This value is not taken: ${problem}`,
    explanation:
      'The value does not fit the rule that stands for its key. docs/briefs.md says what each key takes.',
    example: 'colours:\n  ink: blue',
    cure: 'colours:\n  ink: "1F2A44"',
  }),
};
