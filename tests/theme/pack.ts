import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { Theme } from '../../src/theme/theme.ts';

export const packFiles = ['theme.yaml', 'layouts.yaml', 'labels.yaml'] as const;
export type PackFile = (typeof packFiles)[number];
export type Pack = Partial<Readonly<Record<PackFile, string>>>;

/** The files of a pack's folder. */
export const packIn = (folder: string): Readonly<Record<PackFile, string>> => {
  const text = (file: PackFile) => readFileSync(`${folder}/${file}`, 'utf8');
  return {
    'theme.yaml': text('theme.yaml'),
    'layouts.yaml': text('layouts.yaml'),
    'labels.yaml': text('labels.yaml'),
  };
};

/** A pack that has nothing to spare, so that cases can be read. */
export const smallPack = () => packIn('tests/cases/theme/pack');

/** Loads a pack that stands in memory as `pack/`. */
export const load = async (
  files: Pack,
  language = 'en',
): Promise<{ theme: Theme | undefined; findings: readonly Diagnostic[] }> => {
  const given = Object.fromEntries(Object.entries(files).map(([name, text]) => [`pack/${name}`, text]));
  const findings: Diagnostic[] = [];
  const theme = await loadTheme(memoryHost(given), 'pack', language, (finding) => findings.push(finding));
  return { theme, findings };
};
