import { AlignmentType, Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
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

const spaceOption = ({ space }: WordParagraph): Partial<IParagraphOptions> => {
  if (space.before === undefined && space.after === undefined) return {};
  const { before, after } = space;
  return {
    spacing: {
      ...(before === undefined ? {} : { before: before * twipsPerPoint }),
      ...(after === undefined ? {} : { after: after * twipsPerPoint }),
    },
  };
};

/** Half a point, as between the rows of a table. */
const ruleOption = ({ palette }: EmitContext): Partial<IParagraphOptions> => {
  const rule = { style: 'single', size: 4, space: 5, color: palette.line } as const;
  // Paragraphs of the same borders share one box in Word: the rule between them has a name of its own.
  return { border: { top: rule, between: rule } };
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
    ...(paragraph.align === 'end' ? { alignment: AlignmentType.END } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...spaceOption(paragraph),
    ...(paragraph.ruled ? ruleOption(context) : {}),
    ...indentOption(paragraph),
    ...listOption(paragraph),
    children: bookmarked(
      paragraph.bookmarks,
      paragraph.children.map((child) => emitInline(child, context)),
    ),
  });
