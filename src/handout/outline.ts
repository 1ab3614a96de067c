import type { Direction } from '../document/node.ts';
import type { StyleId } from './model/style-id.ts';
import type { WordBlock, WordDocument, WordParagraph } from './model/word.ts';

/** A heading as the contents list it. */
export interface OutlineEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly direction: Direction;
  readonly language: string;
  /** The bookmark that the heading bears for it. */
  readonly bookmark: string;
}

const levels: Partial<Record<StyleId, 1 | 2>> = { Heading1: 1, Heading2: 2 };

/** Word names the bookmarks of its own contents the same way, and hides them. */
const nameOf = (index: number): string => `_Toc${String(index + 1).padStart(8, '0')}`;

const words = (paragraph: WordParagraph): string =>
  paragraph.children
    .map((child) => {
      if (child.kind === 'run') return child.text;
      // A number of a source has no place in the contents; other links are words.
      if (child.kind === 'link' && !child.plain)
        return child.children.map((run) => (run.kind === 'run' ? run.text : ' ')).join('');
      return child.kind === 'break' ? ' ' : '';
    })
    .join('')
    .trim();

/** The headings of two levels with their bookmarks, and the document whose headings bear them. */
export const outlined = (
  document: WordDocument,
): { readonly document: WordDocument; readonly entries: readonly OutlineEntry[] } => {
  const entries: OutlineEntry[] = [];
  const blocks = document.blocks.map((block): WordBlock => {
    const level = block.kind === 'paragraph' ? levels[block.style] : undefined;
    if (block.kind !== 'paragraph' || level === undefined) return block;
    const bookmark = nameOf(entries.length);
    const { direction } = block;
    entries.push({ level, text: words(block), direction, language: document.language, bookmark });
    return { ...block, bookmarks: [...block.bookmarks, bookmark] };
  });
  return { document: { ...document, blocks }, entries };
};
