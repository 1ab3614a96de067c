import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { toTwips } from '../../unit/length.ts';
import { indentOf, isIndented } from '../model/indent.ts';
import type { WordParagraph } from '../model/word.ts';
import type { EmitContext } from './context.ts';
import { emitInline } from './inline.ts';
import { listReference } from './numbering.ts';

const twipsPerPoint = 20;

const indentOption = (paragraph: WordParagraph): Partial<IParagraphOptions> => {
  if (!isIndented(paragraph)) return {};
  const { start, hanging } = indentOf(paragraph);
  return { indent: { left: toTwips(start), hanging: toTwips(hanging) } };
};

const listOption = ({ list }: WordParagraph): Partial<IParagraphOptions> =>
  list
    ? { numbering: { reference: listReference(list.scheme), level: list.level, instance: list.instance } }
    : {};

/** The first bookmark spans the paragraph; further ones mark where it begins. */
const bookmarked = (names: readonly string[], children: readonly ParagraphChild[]): ParagraphChild[] => {
  const [first, ...others] = names;
  if (first === undefined) return [...children];
  return [
    ...others.map((id) => new Bookmark({ id, children: [] })),
    new Bookmark({ id: first, children: [...children] }),
  ];
};

export const emitParagraph = (paragraph: WordParagraph, context: EmitContext): Paragraph =>
  new Paragraph({
    style: paragraph.style,
    ...(paragraph.direction === 'rtl' ? { bidirectional: true } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...(paragraph.spaceBefore === undefined
      ? {}
      : { spacing: { before: paragraph.spaceBefore * twipsPerPoint } }),
    ...indentOption(paragraph),
    ...listOption(paragraph),
    children: bookmarked(
      paragraph.bookmarks,
      paragraph.children.map((child) => emitInline(child, context)),
    ),
  });
