import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Deck, Handout } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { HandoutFurniture } from '../../src/handout/furniture.ts';
import { writeHandout } from '../../src/handout/handout.ts';
import { nodeHost } from '../../src/host/node.ts';
import { finishHandout } from '../../src/package/docx/finish.ts';
import type { FileProperties, Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { Colour } from '../../src/unit/colour.ts';
import { markupFrom } from './template-text.ts';

const words = {
  figure: 'Figure {number}',
  table: 'Table {number}',
  caption: '{label}. ',
  usedIn: '',
  usedInNext: ', ',
  opening: '',
};

export const properties: FileProperties = {
  title: 'A small handout',
  subject: 'Tests',
  authors: ['A. Writer'],
  organisation: 'The desk',
  keywords: ['test'],
  language: 'en-GB',
  moment: '2024-03-15T00:00:00Z',
  marking: 'TLP:AMBER',
  status: 'draft',
};

export const furniture: HandoutFurniture = {
  marking: { text: 'TLP:AMBER', colour: 'FFC000' as Colour }, // six digits, as the brand stands for
  status: ['DRAFT', 'EXERCISE'],
  runningTitle: 'A running title',
  note: 'The desk',
};

export const standardTheme = async (language = 'en'): Promise<Theme> => {
  const found: Diagnostic[] = [];
  const theme = await loadTheme(nodeHost('.'), 'templates/standard', language, (each) => found.push(each));
  if (!theme) throw new Error(found.map(({ message }) => message).join('\n'));
  return theme;
};

export interface BuiltHandout {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly found: readonly Diagnostic[];
  /** The finished parts' text by name. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface HandoutOptions {
  readonly furniture?: Partial<HandoutFurniture>;
  readonly properties?: Partial<FileProperties>;
}

const textsOf = (parts: readonly Part[]): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder();
  return new Map(parts.map(({ name, content }) => [name, decoder.decode(content)]));
};

/** The resolved handout of some markup (`<main>` and all), with the numbers of its sources and figures. */
export const resolvedHandout = (markup: string) => {
  const found: Diagnostic[] = [];
  const report = (each: Diagnostic): void => void found.push(each);
  const empty = '<main lang="en" title="T"><section data-layout="content"><h1>-</h1></section></main>';
  const handout = parseDocument(markupFrom(markup), 'handout', report);
  const deck = parseDocument(markupFrom(empty), 'deck', report);
  if (handout?.kind !== 'handout' || deck?.kind !== 'deck')
    throw new Error(found.map(({ message }) => message).join('\n'));
  const both: { handout: Handout; deck: Deck } = { handout, deck };
  return { ...resolve({ ...both, words, report }), found };
};

/** Builds markup into a finished file in the pack `standard`. */
export const buildHandout = async (markup: string, options: HandoutOptions = {}): Promise<BuiltHandout> => {
  const { handout, numbering, found } = resolvedHandout(markup);
  const theme = await standardTheme(handout.language);
  const written = await writeHandout({
    handout,
    numbering,
    theme,
    furniture: { ...furniture, ...options.furniture },
    report: (each) => found.push(each),
  });
  const told = { ...properties, language: handout.language, ...options.properties };
  const bytes = finishHandout(written.parts, told, theme.file);
  return { bytes, pages: written.pages, found, parts: textsOf(readZip(bytes)) };
};
