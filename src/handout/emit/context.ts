import type { Paragraph, Table } from 'docx';
import type { Direction } from '../../document/node.ts';
import type { Rasteriser } from '../../picture/raster.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Length } from '../../unit/length.ts';
import type { ContentsLines } from '../contents.ts';
import type { Palette } from '../model/palette.ts';
import type { WordStyles } from '../model/styles.ts';
import type { WordBlock, WordNote } from '../model/word.ts';
import type { StandIns } from './stand-ins.ts';

/** What the emitters know of the whole handout. */
export interface EmitContext {
  readonly theme: Theme;
  readonly styles: WordStyles;
  readonly palette: Palette;
  /** BCP 47; runs of another language say so. */
  readonly language: string;
  readonly direction: Direction;
  readonly contents: ContentsLines | undefined;
  readonly textWidth: Length;
  /** There wherever a picture is. */
  readonly rasterise: Rasteriser | undefined;
  readonly pictures: StandIns;
  /** Takes a footnote in; @returns its number, which counts from 1 in the order of the text. */
  readonly addNote: (note: WordNote) => number;
}

/** Emits the blocks of a cell. */
export type Emit = (blocks: readonly WordBlock[]) => (Paragraph | Table)[];
