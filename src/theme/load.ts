import type { Report } from '../diagnostic/diagnostic.ts';
import { keeping } from '../diagnostic/kept.ts';
import type { Host } from '../host/host.ts';
import { readThemeFiles, type ThemeFiles, themeSum } from './files.ts';
import { labelsOf } from './labels.ts';
import { unpackTheme } from './prepared/revive.ts';
import { preparedThemes } from './prepared/themes.ts';
import type { ReadTheme, Theme } from './theme.ts';

/** A theme is read and checked once for all the briefs of a run. */
const once = keeping<ReadTheme | undefined>();

const themeOf = async (folder: string, files: ThemeFiles, report: Report): Promise<ReadTheme | undefined> => {
  const sum = themeSum(files);
  const key = `${folder} ${sum}`;
  const prepared = preparedThemes.find((each) => each.sum === sum);
  if (prepared) return once(key, report, () => unpackTheme(prepared.packed));
  const { readTheme } = await import('./read.ts');
  return once(key, report, (told) => readTheme(files, told));
};

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
  const read = await themeOf(folder, await readThemeFiles(host, folder), report);
  const labels = read && labelsOf(read.labels, language, report);
  // What is measured is remembered with the fonts: each build has its own, so that nothing stays of it.
  return labels && { ...read.look, fonts: { ...read.look.fonts }, labels };
};
