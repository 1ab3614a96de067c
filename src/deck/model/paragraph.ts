import type { RunStyle, SceneParagraph, SceneRun } from '../../layout/scene.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { codeFont } from '../../unit/code-font.ts';
import { languageTag } from '../../unit/language.ts';
import { point, toPoints } from '../../unit/length.ts';
import { hyperlink } from './link.ts';
import type { ParagraphOptions, RunModel, RunOptions } from './model.ts';

/** A paragraph without runs still has a height: that of text like this. */
const plainStyle: RunStyle = {
  font: 'body',
  size: 12,
  bold: false,
  italic: false,
  colour: '000000' as RunStyle['colour'], // black, written as the six digits that the brand stands for
  spacing: 0,
};

/** A bullet hangs by the indent, but in a nested list by no more than this many times the size of its text. */
const hang = { disc: 1.4, number: 2.2 };

// DrawingML's "left" and "right" are those of the page, in paragraphs that run from right to left, too.
const alignments = {
  ltr: { start: 'left', centre: 'center', end: 'right' },
  rtl: { start: 'right', centre: 'center', end: 'left' },
} as const;

const bullet = (paragraph: SceneParagraph): Pick<ParagraphOptions, 'bullet'> => {
  const kind = paragraph.bullet?.kind;
  if (paragraph.bullet === undefined || kind === undefined) return {};
  const size = paragraph.runs[0]?.size ?? plainStyle.size;
  const indent = Math.min(toPoints(paragraph.indent), hang[kind] * size) || size;
  return paragraph.bullet.kind === 'disc'
    ? { bullet: { indent } }
    : { bullet: { indent, type: 'number', numberStartAt: paragraph.bullet.start } };
};

const paragraphOptions = (paragraph: SceneParagraph): ParagraphOptions => ({
  align: alignments[paragraph.direction][paragraph.align],
  rtlMode: paragraph.direction === 'rtl',
  paraSpaceBefore: toPoints(paragraph.spaceBefore),
  ...bullet(paragraph),
});

const faces = { heading: '+mj-lt', body: '+mn-lt', code: codeFont } as const;

/** The look of a run, without its paragraph's. */
export const styleOptions = (style: RunStyle) =>
  ({
    fontFace: faces[style.font],
    fontSize: style.size,
    bold: style.bold,
    italic: style.italic,
    color: style.colour,
    charSpacing: style.spacing,
  }) satisfies Partial<RunOptions>;

/** Stretches of text between line breaks; the break before each but the first. */
interface Piece {
  readonly text: string;
  readonly run: SceneRun | undefined;
  readonly breakBefore: boolean;
}

const pieces = (runs: readonly SceneRun[]): readonly Piece[] => {
  const found: Piece[] = [];
  for (const run of runs) {
    const lines = withoutForbidden(run.text)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .split('\n');
    lines.forEach((text, index) => {
      // The library writes a break only before a run that is not the first of its paragraph.
      if (index > 0 && found.length === 0) found.push({ text: '', run, breakBefore: false });
      if (index > 0 || text !== '') found.push({ text, run, breakBefore: index > 0 });
    });
  }
  return found.length > 0 ? found : [{ text: '', run: runs[0], breakBefore: false }];
};

const runOptions = ({ run, text }: Piece, slides: number) => {
  // Nothing can be clicked where there is no text, and the address would stay in the file.
  const link = text === '' ? undefined : hyperlink(run?.link, slides);
  return {
    ...styleOptions(run ?? plainStyle),
    lang: languageTag(run?.language ?? ''),
    ...(run?.underline ? { underline: { style: 'sng' as const } } : {}),
    ...(run?.raised ? { superscript: true as const } : {}),
    ...(link ? { hyperlink: link } : {}),
  };
};

const paragraphRuns = (paragraph: SceneParagraph, slides: number): readonly RunModel[] => {
  const found = pieces(paragraph.runs);
  return found.map((piece, index) => ({
    text: piece.text,
    options: {
      ...paragraphOptions(paragraph),
      ...runOptions(piece, slides),
      softBreakBefore: piece.breakBefore,
      breakLine: index === found.length - 1,
    },
  }));
};

/** The runs of all paragraphs in one list. @param slides how many slides a link may lead to. */
export const textRuns = (paragraphs: readonly SceneParagraph[], slides: number): readonly RunModel[] =>
  paragraphs.flatMap((paragraph) => paragraphRuns(paragraph, slides));

/** The left edge of each paragraph in EMU, for the wish; `undefined` where all are zero. */
export const indents = (paragraphs: readonly SceneParagraph[]): readonly number[] | undefined => {
  const edges = paragraphs.map((paragraph) =>
    paragraph.indent === 0 && paragraph.bullet
      ? point(paragraph.runs[0]?.size ?? plainStyle.size)
      : paragraph.indent,
  );
  return edges.some((edge) => edge !== 0) ? edges : undefined;
};
