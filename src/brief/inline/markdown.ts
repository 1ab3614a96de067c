import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Everything of CommonMark but emphasis, strong, links, code and backslash escapes stays as it is written. */
const disabled = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const extensions = [{ disable: { null: disabled } }];

/** Parses one paragraph of CommonMark. */
export const parseMarkdown = (text: string): readonly PhrasingContent[] =>
  fromMarkdown(text, { extensions }).children.flatMap((block) =>
    block.type === 'paragraph' ? block.children : [],
  );
