import type {
  WordBlock,
  WordInline,
  WordParagraph,
  WordRun,
  WordTable,
} from '../../src/handout/model/word.ts';
import { toPoints } from '../../src/unit/length.ts';
import { chartOutline } from './chart-outline.ts';

/** `"words"`, with a mark for each way in which it differs from its paragraph's style. */
const runOutline = (run: WordRun, language: string): string => {
  const marks = [
    run.bold ? 'b' : '',
    run.italic ? 'i' : '',
    run.code ? 'code' : '',
    run.raised ? 'raised' : '',
    run.colour ?? '',
    run.language === language ? '' : `@${run.language}-${run.direction}`,
  ].filter(Boolean);
  return JSON.stringify(run.text) + (marks.length > 0 ? `(${marks.join(' ')})` : '');
};

const inlineOutline = (inline: WordInline, language: string): string => {
  switch (inline.kind) {
    case 'run':
      return runOutline(inline, language);
    case 'link': {
      const target = inline.target.kind === 'web' ? inline.target.address : `#${inline.target.name}`;
      const inside = inline.children.map((child) => inlineOutline(child, language)).join(' ');
      return `<${target}${inline.plain ? ' plain' : ''} ${inside}>`;
    }
    case 'note':
      return `{${inline.paragraph.children.map((child) => inlineOutline(child, language)).join(' ')}}`;
    case 'picture': {
      const size = `${toPoints(inline.width).toFixed(0)}×${toPoints(inline.height).toFixed(0)}`;
      return `picture ${size} ${inline.name}: ${JSON.stringify(inline.description)}`;
    }
    case 'chart': {
      const size = `${toPoints(inline.width).toFixed(0)}×${toPoints(inline.height).toFixed(0)}`;
      return `chart ${size} ${JSON.stringify(inline.description)} ${chartOutline(inline.chart).join('; ')}`;
    }
    default:
      return inline.kind;
  }
};

const paragraphOutline = (paragraph: WordParagraph, language: string): string =>
  [
    paragraph.style,
    ...paragraph.bookmarks.map((name) => `#${name}`),
    paragraph.direction === 'rtl' ? 'rtl' : '',
    paragraph.align === 'end' ? 'to the end' : '',
    paragraph.list ? `${paragraph.list.scheme}${paragraph.list.level}/${paragraph.list.instance}` : '',
    paragraph.indent > 0 ? `in ${toPoints(paragraph.indent).toFixed(0)}` : '',
    paragraph.keepNext ? 'keep' : '',
    paragraph.ruled ? 'ruled' : '',
    paragraph.space.before === undefined ? '' : `before ${paragraph.space.before}`,
    paragraph.space.after === undefined ? '' : `after ${paragraph.space.after}`,
    ...paragraph.children.map((child) => inlineOutline(child, language)),
  ]
    .filter(Boolean)
    .join(' ');

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const tableOutline = (table: WordTable, language: string): readonly string[] => [
  `table ${table.look} ${table.widths.map((width) => toPoints(width).toFixed(0)).join(' ')} ${JSON.stringify(table.description)}`,
  ...table.rows.flatMap((row) =>
    indented([
      row.header ? 'head' : row.keepNext ? 'row keep' : 'row',
      ...row.cells.flatMap((cell) =>
        indented([
          cell.span > 1 ? `cell spans ${cell.span}` : 'cell',
          ...indented(wordOutline(cell.blocks, language)),
        ]),
      ),
    ]),
  ),
];

/** The model of a handout, a line a paragraph: what a reader of a case can take in. */
export const wordOutline = (blocks: readonly WordBlock[], language: string): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphOutline(block, language)];
    return block.kind === 'table' ? tableOutline(block, language) : ['contents'];
  });
