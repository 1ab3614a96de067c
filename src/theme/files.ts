import type { Host } from '../host/host.ts';
import { sumOf } from '../host/sum.ts';

type ThemeFile = readonly [file: string, bytes: Uint8Array | undefined];

/** theme.yaml, layouts.yaml and labels.yaml; `undefined` for one that is not there. */
export type ThemeFiles = readonly [ThemeFile, ThemeFile, ThemeFile];

/** @param folder the pack's, without a slash at its end */
export const readThemeFiles = async (host: Host, folder: string): Promise<ThemeFiles> => {
  const read = async (name: string): Promise<ThemeFile> => {
    const file = `${folder}/${name}.yaml`;
    return [file, await host.read(file)];
  };
  return Promise.all([read('theme'), read('layouts'), read('labels')]);
};

/** Two themes with the same sum are the same, whatever folders they lie in. */
export const themeSum = (files: ThemeFiles): string =>
  sumOf(files.map(([, bytes]) => (bytes ? sumOf(bytes) : 'none')).join('\n'));
