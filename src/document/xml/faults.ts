/** What the XML reader says, in words that tell a template's author what to look for. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/in entity name|empty entity name/, 'an “&” that begins no entity; write it as “&amp;”'],
  [/malformed character entity/, 'a numeric entity that names no character that XML allows'],
  [/in tag name|in opening tag/, 'a “<” that begins no tag; write it as “&lt;”'],
  [/attribute without value/, 'an attribute without a value; write it as name="value"'],
  [/unquoted attribute/, 'an attribute value without quotes'],
  [/no whitespace between/, 'two attributes without a space between them'],
  [/in attribute name/, 'a character in a start tag that no attribute’s name may hold'],
  [/^duplicate attribute: (.+?)\.?$/, 'the attribute $1 given twice'],
  [/in closing tag|empty close tag/, 'an end tag that is not written </name>'],
  [/malformed comment/, 'a comment with “--” inside'],
  [/text data outside/, 'text outside of the <main> element'],
  [/only one root/, 'a second element after </main>; there is one <main> and nothing beside it'],
  [/must contain a root/, 'no <main> element'],
  [/unexpected end/, 'an end in the middle of a tag, an entity or a comment'],
  [/"\]\]>"/, 'the characters “]]>”; write the last as “&gt;”'],
  [/processing instruction|XML declaration|declaration/, 'a processing instruction, which has no place here'],
  [/doctype/, 'a document type, which has no place here'],
  [
    /^disallowed character/,
    'a character that may not stand here: a bare “<” in a value, or a control character',
  ],
];

/** @param reason the reader's own message, with or without its `line:column:` in front. */
export const wordingOf = (reason: string): string => {
  const bare = reason.replace(/^(undefined:)?\d+:\d+: /, '');
  const found = wordings.find(([pattern]) => pattern.test(bare));
  if (!found) return bare.replace(/\.$/, '');
  const [pattern, wording] = found;
  return wording.replace('$1', pattern.exec(bare)?.[1] ?? '');
};
