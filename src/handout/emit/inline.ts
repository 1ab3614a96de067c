import { FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx';
import type { WordInline } from '../model/word.ts';
import { emitChart } from './chart.ts';
import type { EmitContext } from './context.ts';
import { emitImage } from './image.ts';
import { emitLink } from './link.ts';
import { emitPicture } from './picture.ts';
import { emitRun } from './run.ts';

type Emitter<Inline extends WordInline> = (inline: Inline, context: EmitContext) => ParagraphChild;

const emitters = {
  run: emitRun,
  break: () => new TextRun({ break: 1 }),
  tab: () => new TextRun({ children: [new Tab()] }),
  link: emitLink,
  picture: emitPicture,
  image: emitImage,
  chart: emitChart,
  note: (note, context) => new FootnoteReferenceRun(context.addNote(note)),
} satisfies { readonly [Kind in WordInline['kind']]: Emitter<Extract<WordInline, { kind: Kind }>> };

export const emitInline = (inline: WordInline, context: EmitContext): ParagraphChild =>
  // Each kind's emitter takes inlines of that kind; TypeScript cannot follow that through the union.
  (emitters[inline.kind] as Emitter<WordInline>)(inline, context);
