import { entry } from '../entry.ts';
import { trapCodes } from './trap.ts';
import { vocabularyCodes } from './vocabulary.ts';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Codes of a file's bytes, characters, limits and syntax. */
const fileCodes = {
  'file-too-large': entry<{ bytes: number; largestFile: number }>({
    severity: 'error',
    message: ({ bytes, largestFile }) =>
      `The file has ${megabytes(bytes)}; at most ${megabytes(largestFile)} are read`,
    explanation:
      'Briefs and themes are written by hand. A file of this size is something else, or holds something else: text of a source belongs into a file of its own.',
    example:
      'title: A title\nsources:\n  - id: minutes\n    title: Minutes\n    note: (the whole text of the minutes)',
    cure: 'title: A title\nsources:\n  - id: minutes\n    title: Minutes\n    snapshot: minutes.txt',
  }),
  'not-utf-8': entry<{ encoding: string }>({
    severity: 'error',
    message: ({ encoding }) => `The file is not UTF-8 from here on; it seems to be in ${encoding}`,
    explanation:
      'Files are read as UTF-8, with or without a byte order mark. Any other encoding would turn letters into others without a word.',
    example: 'a file saved as "Unicode" (UTF-16) or "ANSI" (Windows-1252)',
    cure: 'Save the file as UTF-8: every editor has it under "Save with encoding".',
  }),
  'forbidden-character': entry<{ character: string }>({
    severity: 'error',
    message: ({ character }) => `The character ${character} cannot stand in a document`,
    explanation:
      'Control characters, halves of surrogate pairs and noncharacters cannot be written into an Office file. They mostly come in by copying from a PDF or a terminal, and cannot be seen.',
    example: 'title: "Flood\\u0007 warning"',
    cure: 'title: Flood warning',
  }),
  'unbalanced-bidi': entry<{ character: string }>({
    severity: 'error',
    message: ({ character }) => `The direction mark ${character} is not matched in this text`,
    explanation:
      'Marks that embed, override or isolate a writing direction come in pairs. An unmatched one turns the text after it around, on the page and in the list of sources, and can make a text read as another.',
    example: 'title: "Statement \\u202Ebackwards"',
    cure: 'title: "Statement \\u2067backwards\\u2069"',
  }),
  'yaml-syntax': entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `This is not YAML: ${problem}`,
    explanation:
      'YAML shows by indentation what belongs to what. Entries of one list or mapping stand in one column; quotes and brackets are closed.',
    example: 'title: A title\nplaces:\n  - id: elbe\n     name: Elbe\n    precision: area',
    cure: 'title: A title\nplaces:\n  - id: elbe\n    name: Elbe\n    precision: area',
  }),
  'several-documents': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A second document begins here; a file holds one',
    explanation:
      'A line of three hyphens begins another YAML document. Two briefs are two files; a line between two parts is not needed.',
    example: 'title: One\n---\ntitle: Two',
    cure: 'title: One',
  }),
  'text-too-long': entry<{ length: number; most: number }>({
    severity: 'error',
    message: ({ length, most }) => `This text has ${length} characters; at most ${most} are taken`,
    explanation:
      'A text of that length fills ten pages by itself. It is a whole source, or came in by mistake. Keep the text of a source in a file of its own, and name that as its `snapshot`.',
    example: 'title: A title\nbottomLine: (the whole text of the minutes)',
    cure: 'title: A title\nbottomLine: The council will close the pier.',
  }),
  'list-too-long': entry<{ count: number; most: number }>({
    severity: 'error',
    message: ({ count, most }) => `There are ${count} entries here; at most ${most} are taken`,
    explanation:
      'A list of that length fills two hundred slides. Nobody is briefed by it: show what matters, and give the rest as a file of its own.',
    example: 'title: A title\nkeyPoints: [(two thousand and one of them)]',
    cure: 'title: A title\nkeyPoints: [The pier is closed]',
  }),
  'too-many-values': entry<{ most: number }>({
    severity: 'error',
    message: ({ most }) => `This file holds more than ${most} values`,
    explanation: 'A large brief holds some hundreds of values. Part what is far larger into several briefs.',
    example: 'title: A title\nkeyPoints: [(two thousand, each with forty sources)]',
    cure: 'title: A title\nkeyPoints: [The pier is closed]',
  }),
  'too-deep': entry<{ deepestNesting: number }>({
    severity: 'error',
    message: ({ deepestNesting }) => `Mappings and lists nest deeper than ${deepestNesting} here`,
    explanation:
      'No brief nests deeper than ten. What nests so deep was made by a machine, or to slow this one down.',
    example: 'title: [[[[[[…]]]]]]',
    cure: 'title: A title',
  }),
  'alias-bomb': entry<{ most: number }>({
    severity: 'error',
    message: ({ most }) => `Aliases repeat more than ${most} values up to here`,
    explanation:
      'An alias (`*name`) repeats what its anchor (`&name`) holds. Aliases of aliases multiply: ten lines can stand for more text than any machine holds.',
    example: 'title: A title\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n# … and so on',
    cure: 'title: A title\nkeyPoints: [x, x]',
  }),
  'unknown-alias': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `There is no anchor \`&${name}\` before this alias`,
    explanation:
      'An asterisk at the start of a value refers to an anchor set above it. An anchor cannot be used inside itself.',
    example: 'title: A title\nkeyPoints: *points',
    cure: 'title: A title\ncorrections: &points [One point.]\nkeyPoints: *points',
  }),
  'unknown-tag': entry<{ tag: string }>({
    severity: 'error',
    message: ({ tag }) => `The tag \`${tag}\` is not known here`,
    explanation:
      'An exclamation mark at the start of a value is a YAML tag. Only the tags of YAML itself (`!!str`, `!!seq` …) are taken. Text that begins with an exclamation mark is put in quotes.',
    example: 'title: !important notice',
    cure: 'title: "!important notice"',
  }),
  'duplicate-key': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` stands twice in one mapping`,
    explanation:
      'Of two equal keys only one could count, and YAML does not say which. Entries of a list each begin with a hyphen; a missing hyphen makes two entries one mapping.',
    example: 'title: One\ntitle: Two',
    cure: 'title: One\nsubtitle: Two',
  }),
  'key-not-text': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A list or mapping stands where a key is expected',
    explanation:
      'Keys are words. Braces and brackets at the start of a value begin a mapping or a list; text that begins with them is put in quotes.',
    example: 'title: {{name}}',
    cure: 'title: "{{name}}"',
  }),
  'merge-of-no-mapping': entry<Record<never, never>>({
    severity: 'error',
    message: () => '`<<` takes an alias of a mapping, or a list of them',
    explanation:
      'The merge key `<<` copies the pairs of another mapping into this one. A pair written here wins over one that is copied.',
    example: 'title: A title\nquotes:\n  - <<: Guterres\n    text: We must act.',
    cure: 'title: A title\nquotes:\n  - &un { speaker: guterres, text: We must act. }\n  - <<: *un\n    text: We must act now.',
  }),
  'empty-file': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'The file is empty',
    explanation: 'There is nothing to read in it but comments and blanks.',
    example: '# to be written',
    cure: 'title: Flood on the Elbe\nbottomLine: The crest reaches Dresden on Tuesday.',
  }),
};

/** Codes of reading YAML with its positions: syntax, limits, YAML's silent traps, and what a schema finds. */
export const yamlCodes = { ...fileCodes, ...trapCodes, ...vocabularyCodes };
