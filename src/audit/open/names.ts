import type { ZipEntry } from '../../package/zip-directory.ts';
import type { Found } from '../finding.ts';
import { repeated } from '../finding.ts';

const isUnsafe = (name: string): boolean =>
  name === '' ||
  /^[/\\]|^[a-z]:|\\/i.test(name) ||
  name.split('/').some((step) => step === '..' || step === '.') ||
  // A name may hold no character below the space.
  [...name].some((character) => character < ' ');

/** Parts of the package by their names (OPC, section 6.2.2); those whose names are none are told of and left out. */
export const partsByName = (entries: readonly ZipEntry[], found: Found): ReadonlyMap<string, ZipEntry> => {
  const folders = entries.filter(({ name, size }) => name.endsWith('/') && size === 0);
  const others = entries.filter((entry) => !folders.includes(entry));
  for (const { name } of entries.filter((entry) => isUnsafe(entry.name)))
    found('part-name-unsafe', { name }, {});
  for (const name of repeated(others.map((entry) => entry.name.toLowerCase())))
    found('part-repeated', { name }, {});
  if (folders.length > 0) found('folder-entries', { count: folders.length }, {});
  return new Map(others.filter(({ name }) => !isUnsafe(name)).map((entry) => [entry.name, entry]));
};
