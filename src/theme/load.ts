import type * as z from 'zod';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { keeping } from '../diagnostic/kept.ts';
import type { Host } from '../host/host.ts';
import { sumOf } from '../host/sum.ts';
import { readTree } from '../yaml/read/read-tree.ts';
import { readLocated } from '../yaml/read-located.ts';
import type { Checked, Located } from './check/checked.ts';
import { checkColours } from './check/colour.ts';
import { checkContrast } from './check/contrast.ts';
import { checkPages } from './check/page.ts';
import { checkRegions } from './check/region.ts';
import { labelsFor, speaks } from './labels.ts';
import { slideLayouts } from './layout.ts';
import { type Palette, paletteOf } from './palette.ts';
import { type LabelsFile, labelsFile } from './schema/labels-file.ts';
import { layoutsFile } from './schema/layouts-file.ts';
import { marginsOf, pageAnnotation, paperSizeOf, slideSizeOf } from './schema/page.ts';
import { type ThemeFile, themeFile } from './schema/theme-file.ts';
import { handoutStyles, textStyles } from './style.ts';
import type { DeckTheme, HandoutTheme, Labels, Theme } from './theme.ts';

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

const labelsOf = (file: LabelsFile, language: string, report: Report): Labels | undefined => {
  const labels = labelsFor(file, language);
  if (!labels) report(diagnostic('pack-without-english', { language }));
  else if (!speaks(labels, language))
    report(diagnostic('language-not-in-pack', { language, used: labels.language }));
  return labels;
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

const themeOf = ({ theme, layouts, palette }: Checked, labels: Labels): Theme => ({
  name: theme.data.name,
  colours: palette.colours,
  file: packageThemeOf(theme.data, palette),
  fonts: theme.data.fonts,
  deck: deckOf(
    theme.data,
    slideLayouts(layouts.data, { page: slideSizeOf(theme.data.deck.page), colours: palette.colours }),
  ),
  handout: handoutOf(theme.data),
  labels,
});

type PackFile = readonly [file: string, bytes: Uint8Array | undefined];

const themeFrom = (
  [themeYaml, layoutsYaml, labelsYaml]: readonly [PackFile, PackFile, PackFile],
  language: string,
  report: Report,
): Theme | undefined => {
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
  const words = labelsOf(labels.data, language, noticing);
  return sound && words ? themeOf(checked, words) : undefined;
};

/** A theme is read and checked once for all the briefs of a run in a language. */
const once = keeping<Theme | undefined>();

/**
 * Reads the look of a template pack: theme.yaml, layouts.yaml, and labels.yaml in the brief's language.
 * @param folder the pack's, without a slash at its end
 * @param language BCP 47, the brief's
 * @returns `undefined` where an error was reported
 */
export const loadTheme = async (
  host: Host,
  folder: string,
  language: string,
  report: Report,
): Promise<Theme | undefined> => {
  const read = async (name: string): Promise<PackFile> => {
    const file = `${folder}/${name}.yaml`;
    return [file, await host.read(file)];
  };
  const files = await Promise.all([read('theme'), read('layouts'), read('labels')]);
  const sums = files.map(([file, bytes]) => `${file} ${bytes && sumOf(bytes)}`);
  return once([language, ...sums].join('\n'), report, (told) => themeFrom(files, language, told));
};
