import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from './failure.ts';
import { packageFolder } from './package-folder.ts';

/** The TrueType files that come with the program, in a fixed order; `undefined` where it was not compiled with them. */
export const fontFiles = async (): Promise<readonly string[] | undefined> => {
  const folder = resolve(packageFolder(), 'dist/fonts');
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort();
    return names.length === 0 ? undefined : names.map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};
