import type * as z from 'zod';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { readTree } from '../yaml/read/read-tree.ts';
import { readLocated } from '../yaml/read-located.ts';
import type { Checked, Located } from './check/checked.ts';
import { checkColours } from './check/colour.ts';
import { checkContrast } from './check/contrast.ts';
import { checkPages } from './check/page.ts';
import { checkRegions } from './check/region.ts';
import type { ThemeFiles } from './files.ts';
import { slideLayouts } from './layout.ts';
import { type Palette, paletteOf } from './palette.ts';
import { labelsFile } from './schema/labels-file.ts';
import { layoutsFile } from './schema/layouts-file.ts';
import { marginsOf, pageAnnotation, paperSizeOf, slideSizeOf } from './schema/page.ts';
import { type ThemeFile, themeFile } from './schema/theme-file.ts';
import { handoutStyles, textStyles } from './style.ts';
import type { DeckTheme, HandoutTheme, Look, ReadTheme, Theme } from './theme.ts';

const readAs = <S extends z.ZodType>(
  schema: S,
  file: string,
  bytes: Uint8Array | undefined,
  report: Report,
): Located<z.output<S>> | undefined => {
  if (!bytes) {
    report(diagnostic('pack-file-missing', { file }));
    return undefined;
  }
  const read = readTree(file, bytes, report);
  if (!read) return undefined;
  const { data, positions } = readLocated(schema, pageAnnotation, read, report);
  return data === undefined ? undefined : { data, positions };
};

const deckOf = (file: ThemeFile, layouts: DeckTheme['layouts']): DeckTheme => ({
  page: slideSizeOf(file.deck.page),
  styles: textStyles(file.deck.styles),
  layouts,
});

const handoutOf = ({ handout: { page, styles } }: ThemeFile): HandoutTheme => ({
  page: { ...paperSizeOf(page), ...marginsOf(page) },
  styles: handoutStyles(styles),
});

const packageThemeOf = (file: ThemeFile, { scheme, schemeColours }: Palette): Theme['file'] => ({
  name: file.name,
  scheme,
  colours: schemeColours,
  headingFont: file.fonts.heading.name,
  bodyFont: file.fonts.body.name,
  complexScriptFont: file.fonts.complexScript.name,
});

const lookOf = ({ theme, layouts, palette }: Checked): Look => ({
  name: theme.data.name,
  colours: palette.colours,
  file: packageThemeOf(theme.data, palette),
  fonts: theme.data.fonts,
  deck: deckOf(
    theme.data,
    slideLayouts(layouts.data, { page: slideSizeOf(theme.data.deck.page), colours: palette.colours }),
  ),
  handout: handoutOf(theme.data),
});

/**
 * Reads and checks the files of a theme.
 * @returns `undefined` where an error was reported
 */
export const readTheme = (
  [themeYaml, layoutsYaml, labelsYaml]: ThemeFiles,
  report: Report,
): ReadTheme | undefined => {
  let sound = true;
  const noticing: Report = (finding) => {
    sound &&= finding.severity !== 'error';
    report(finding);
  };
  const theme = readAs(themeFile, ...themeYaml, noticing);
  const layouts = readAs(layoutsFile, ...layoutsYaml, noticing);
  const labels = readAs(labelsFile, ...labelsYaml, noticing);
  if (!theme || !layouts || !labels) return undefined;
  const checked: Checked = { theme, layouts, palette: paletteOf(theme.data), report: noticing };
  checkColours(checked);
  checkPages(checked);
  checkRegions(checked);
  checkContrast(checked);
  return sound ? { look: lookOf(checked), labels: labels.data } : undefined;
};
