import type { FileProperties } from '../part.ts';
import type { NotesParagraph, NotesRun, NotesWish } from '../wish.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { child, descendants, path, textOf } from '../xml/query.ts';
import { noteIdentity } from './notes-identity.ts';
import type { noteMarks } from './notes-marks.ts';
import { numberField } from './slide-number.ts';

const notesRun = (run: NotesRun, fallback: string): readonly XmlElement[] => {
  const look = (): XmlElement =>
    element('a:rPr', {
      lang: run.language === 'und' ? fallback : run.language,
      b: run.bold ? 1 : undefined,
      i: run.italic ? 1 : undefined,
    });
  return run.text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [element('a:br', {}, look())] : []),
      ...(line === '' ? [] : [element('a:r', {}, look(), element('a:t', {}, line))]),
    ]);
};

const notesParagraph = (paragraph: NotesParagraph, language: string): XmlElement =>
  element(
    'a:p',
    {},
    ...(paragraph.rightToLeft ? [element('a:pPr', { algn: 'r', rtl: 1 })] : []),
    ...paragraph.runs.flatMap((run) => notesRun(run, language)),
    element('a:endParaRPr', { lang: language }),
  );

const noParagraph: NotesParagraph = { rightToLeft: false, runs: [] };

/** A placeholder of the notes page; its place and look are the notes master's. */
const notesShape = (
  kind: keyof typeof noteMarks,
  id: number,
  paragraphs: readonly XmlElement[],
): XmlElement =>
  element(
    'p:sp',
    {},
    noteIdentity(kind, id, 'slide'),
    element('p:spPr'),
    ...(paragraphs.length === 0
      ? []
      : [element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs)]),
  );

/**
 * A marking as TLP 2.0 wants it, coloured on black; the no-break spaces are the black margin around it. A label is
 * never translated and says so by its language.
 */
const markingRun = ({ text, colour }: NonNullable<NotesWish['marking']>): XmlElement =>
  element(
    'a:r',
    {},
    element(
      'a:rPr',
      { lang: 'en' },
      element('a:solidFill', {}, element('a:srgbClr', { val: colour })),
      element('a:highlight', {}, element('a:srgbClr', { val: '000000' })),
    ),
    element('a:t', {}, `\u00a0${text}\u00a0`),
  );

/** A header or footer: the status, and the marking at the right; nothing where there is neither. */
const banner = (status: string, wish: NotesWish, language: string): readonly XmlElement[] => {
  if (status === '' && !wish.marking) return [];
  const text = status === '' || !wish.marking ? status : `${status}\u2003`;
  const runs = text === '' ? [] : notesRun({ text, language, bold: false, italic: false }, language);
  const end = element('a:endParaRPr', { lang: language });
  return [element('a:p', {}, ...runs, ...(wish.marking ? [markingRun(wish.marking)] : []), end)];
};

const shapes = (wish: NotesWish, number: number, language: string): readonly XmlElement[] => {
  const body = wish.paragraphs.length > 0 ? wish.paragraphs : [noParagraph];
  const field = element(
    'a:p',
    {},
    numberField(String(number), element('a:rPr', { lang: language })),
    element('a:endParaRPr', { lang: language }),
  );
  const wanted: readonly (readonly [keyof typeof noteMarks, readonly XmlElement[]])[] = [
    ['sldImg', []],
    ['body', body.map((paragraph) => notesParagraph(paragraph, language))],
    ['hdr', banner(wish.header, wish, language)],
    ['ftr', banner(wish.footer, wish, language)],
    ['sldNum', [field]],
  ];
  const kept = wanted.filter(([kind, paragraphs]) => kind === 'sldImg' || paragraphs.length > 0);
  return kept.map(([kind, paragraphs], index) => notesShape(kind, index + 2, paragraphs));
};

const noWish: NotesWish = { language: 'und', rightToLeft: false, header: '', footer: '', paragraphs: [] };

const readWish = (tree: XmlElement): NotesWish => {
  const text = descendants(tree, 'a:t')
    .map(textOf)
    .find((found) => found.startsWith('{'));
  // What begins so was written by the deck as a NotesWish; the library's own texts are digits.
  return text === undefined ? noWish : (JSON.parse(text) as NotesWish);
};

/** Writes a notes page afresh from the deck's wish: the slide's picture, the notes in paragraphs, marking and number. */
export const repairNotes = (root: XmlElement, number: number, properties: FileProperties): void => {
  const content = child(root, 'p:cSld');
  const tree = path(root, 'p:cSld', 'p:spTree');
  if (!content || !tree) return;
  const wish = readWish(tree);
  const language = wish.language === 'und' ? properties.language : wish.language;
  const group = tree.children.slice(0, 2);
  replaceChildren(tree, [...group, ...shapes(wish, number, language)]);
  // The library gives every notes page the same creation id.
  replaceChildren(content, [tree]);
};
