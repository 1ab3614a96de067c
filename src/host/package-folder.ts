import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder in which this package lies, with its `templates/` and `docs/`; the same from the sources as from `dist/`.
 * Seen from the working folder where it lies in that, so that messages name files as the user knows them.
 */
export const packageFolder = (workingFolder: string = process.cwd()): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  const path = relative(workingFolder, folder);
  const inside = path !== '' && !path.startsWith('..') && !path.startsWith(sep);
  return (path === '' ? '.' : inside ? path : folder).replaceAll('\\', '/');
};
