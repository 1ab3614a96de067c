import type { SceneNotes, SceneParagraph } from '../../layout/scene.ts';
import type { NotesParagraph, NotesWish } from '../../package/wish.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { languageTag } from '../../unit/language.ts';

const notesParagraph = (paragraph: SceneParagraph): NotesParagraph => ({
  rightToLeft: paragraph.direction === 'rtl',
  runs: paragraph.runs.map((run) => ({
    text: withoutForbidden(run.text).replace(/\r\n?/g, '\n'),
    language: languageTag(run.language),
    bold: run.bold,
    italic: run.italic,
  })),
});

/** The speaker notes as the text that travels through the library, which knows one run of plain text only. */
export const notesText = (
  notes: SceneNotes,
  whole: { readonly language: string; readonly direction: 'ltr' | 'rtl' },
): string => {
  const wish: NotesWish = {
    language: languageTag(whole.language),
    rightToLeft: whole.direction === 'rtl',
    header: withoutForbidden(notes.header),
    footer: withoutForbidden(notes.footer),
    marking: notes.marking && {
      text: withoutForbidden(notes.marking.text).toUpperCase(),
      colour: notes.marking.colour,
    },
    paragraphs: notes.paragraphs.map(notesParagraph),
  };
  return JSON.stringify(wish);
};
