import type { Report } from '../../diagnostic/diagnostic.ts';
import type { PositionTable } from '../../yaml/positions.ts';
import type { Palette } from '../palette.ts';
import type { LayoutsFile } from '../schema/layouts-file.ts';
import type { ThemeFile } from '../schema/theme-file.ts';

/** A pack's files with the places of their values, as every check takes them. */
export interface Checked {
  readonly theme: Located<ThemeFile>;
  readonly layouts: Located<LayoutsFile>;
  readonly palette: Palette;
  readonly report: Report;
}

export interface Located<Data> {
  readonly data: Data;
  readonly positions: PositionTable;
}
