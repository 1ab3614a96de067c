import { entry } from '../entry.ts';

/** Codes of YAML's silent traps: text that YAML reads as something else. */
export const trapCodes = {
  'text-after-hash': entry<{ comment: string }>({
    severity: 'error',
    message: ({ comment }) => `The text ends before \`${comment}\`: to YAML the rest is a comment`,
    explanation:
      'A blank and a `#` begin a comment, and what follows is lost without a word. Text that holds them is put in quotes. A real comment has a blank after its `#`, or a line of its own.',
    example: 'title: Storm makes landfall as the season #1',
    cure: 'title: "Storm makes landfall as the season #1"',
  }),
  'comment-after-text': entry<{ comment: string }>({
    severity: 'warning',
    message: ({ comment }) => `\`${comment}\` is a comment to YAML and no part of the text`,
    explanation:
      'A blank and a `#` begin a comment. After running text this is said, for the text may be cut off. Put all of it in quotes if it is text. If it is a comment, give it a line of its own, or two blanks before the `#`. Comments after a date, an id, an enumeration, plain words (a name, a number) or a finished sentence are never reported.',
    example: 'title: Unit # 4 was destroyed',
    cure: 'title: "Unit # 4 was destroyed"',
  }),
  'colon-in-text': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `To YAML, the colon makes \`${key}\` a key, and this is no text`,
    explanation:
      'A colon and a blank part a key from its value, also in the middle of a sentence. Text that holds them is put in quotes.',
    example: 'title: A title\nkeyPoints:\n  - Iraq: calls for talks',
    cure: 'title: A title\nkeyPoints:\n  - "Iraq: calls for talks"',
  }),
  'comma-in-text': entry<{ rest: string }>({
    severity: 'error',
    message: ({ rest }) => `In braces a comma ends the text, and \`${rest}\` is cut off`,
    explanation:
      'Inside braces and brackets a comma parts the entries. Text that holds one is put in quotes, or the mapping is written on lines of its own.',
    example: 'title: A title\nbottomLine: { text: The Guard, and its proxies }',
    cure: 'title: A title\nbottomLine: { text: "The Guard, and its proxies" }',
  }),
  'bracket-in-text': entry<{ sign: string }>({
    severity: 'error',
    message: ({ sign }) => `Inside braces or brackets, \`${sign}\` cannot stand in a text without quotes`,
    explanation:
      'Inside braces and brackets, each further one opens a mapping or a list, also in the middle of a sentence; a citation is the usual case. Such text is put in quotes, or the mapping is written on lines of its own.',
    example: 'title: A title\nkeyPoints:\n  - { text: It rained [@dwd]., by: someone }',
    cure: 'title: A title\nkeyPoints:\n  - { text: "It rained [@dwd].", by: someone }\nsources:\n  - id: dwd\n    title: Weather report',
  }),
  'text-starts-with-sign': entry<{ sign: string; reading: string }>({
    severity: 'error',
    message: ({ sign, reading }) => `Text cannot begin with \`${sign}\` here: to YAML it is ${reading}`,
    explanation:
      'At the start of a value, some signs belong to YAML: `*` an alias, `&` an anchor, `!` a tag, `[` a list, `{` a mapping, `|` and `>` a block of text, `:`, `?` and `-` with a blank a key or an entry; `@`, backtick and `%` are kept for later. Text that begins with one of them is put in quotes.',
    example: 'title: A title\nkeyPoints:\n  - **Iraq** calls for talks',
    cure: 'title: A title\nkeyPoints:\n  - "**Iraq** calls for talks"',
  }),
  'text-after-quote': entry<{ rest: string }>({
    severity: 'error',
    message: ({ rest }) => `The quotes close before \`${rest}\`: the value must end with them`,
    explanation:
      "A value that begins with a quotation mark ends with the next one. Where the marks belong to the text, all of it is put into the other kind of quotes; a quote inside its own kind is doubled ('') or has a backslash (\\\").",
    example: 'title: "Precision" strike, says the ministry',
    cure: 'title: \'"Precision" strike, says the ministry\'',
  }),
  'tab-indentation': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A tab indents this line; YAML takes blanks only',
    explanation:
      'A tab is as wide as each editor likes, so YAML does not let it show what belongs to what. Set the editor to indent `.yaml` files with two blanks.',
    example: 'title: A title\nevent:\n\twhat: A strike',
    cure: 'title: A title\nevent:\n  what: A strike',
  }),
  'paragraphs-joined': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'This text takes one paragraph; its paragraphs are joined',
    explanation:
      'A blank line parts paragraphs only where text of several paragraphs is taken: `detail`, `intro`, `basis` and the text of a section. Elsewhere the lines become one.',
    example: 'title: A title\nbottomLine: |\n  One paragraph.\n\n  Another paragraph.',
    cure: 'title: A title\nbottomLine:\n  text: One paragraph.\n  detail: Another paragraph.',
  }),
};
