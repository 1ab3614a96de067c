import { Document, type ISectionOptions, type Paragraph } from 'docx';
import type { Theme } from '../../theme/theme.ts';
import { centimetre, toTwips } from '../../unit/length.ts';
import type { HandoutFurniture } from '../furniture.ts';
import type { WordDocument, WordNote } from '../model/word.ts';
import { emitBlocks } from './block.ts';
import type { EmitContext } from './context.ts';
import { emitFooter, emitHeader } from './furniture.ts';
import { numberingOptions } from './numbering.ts';
import { emitParagraph } from './paragraph.ts';
import { stylesOptions } from './styles.ts';

/** From the paper's edge to header and footer. */
const furnitureDistance = centimetre(1);

export type DocumentContext = Omit<EmitContext, 'addNote'>;

const pageOptions = (theme: Theme): NonNullable<ISectionOptions['properties']> => {
  const { width, height, marginTop, marginBottom, marginSide } = theme.handout.page;
  return {
    titlePage: true,
    page: {
      size: { width: toTwips(width), height: toTwips(height) },
      margin: {
        top: toTwips(marginTop),
        bottom: toTwips(marginBottom),
        left: toTwips(marginSide),
        right: toTwips(marginSide),
        header: toTwips(furnitureDistance),
        footer: toTwips(furnitureDistance),
      },
    },
  };
};

/** Footnotes by their numbers. A note cannot hold another. */
const footnotesOf = (
  notes: readonly WordNote[],
  context: EmitContext,
): Record<string, { children: Paragraph[] }> =>
  Object.fromEntries(
    notes.map((note, index) => [String(index + 1), { children: [emitParagraph(note.paragraph, context)] }]),
  );

/** The model as the library's document. */
export const emitDocument = (
  document: WordDocument,
  furniture: HandoutFurniture,
  pages: number,
  context: DocumentContext,
): Document => {
  const notes: WordNote[] = [];
  const whole: EmitContext = { ...context, addNote: (note) => notes.push(note) };
  const footer = emitFooter(furniture, pages, whole);
  const children = emitBlocks(document.blocks, whole);
  return new Document({
    title: document.title,
    features: { updateFields: false },
    styles: stylesOptions(whole),
    numbering: numberingOptions(context.palette),
    footnotes: footnotesOf(notes, whole),
    sections: [
      {
        properties: pageOptions(context.theme),
        headers: { default: emitHeader(furniture, false, whole), first: emitHeader(furniture, true, whole) },
        footers: { default: footer, first: footer },
        children,
      },
    ],
  });
};
