import { invariant } from '../../diagnostic/invariant.ts';
import type { Host } from '../../host/host.ts';
import type { ReadBrief } from '../released.ts';
import type { BuiltFile } from '../request.ts';

/**
 * Opens each finished file of a release and searches it for what only the withheld part of the brief says: proof where
 * trust would do. What is found is a fault of ours, and ends the build before a file is written.
 */
export const guardRelease = async (
  files: readonly BuiltFile[],
  read: ReadBrief,
  packFolder: string,
  host: Host,
): Promise<void> => {
  const { released } = read;
  if (released.audience === undefined) return;
  const { findLeaks } = await import('./search.ts');
  const { packTexts } = await import('./pack-texts.ts');
  const pack = await packTexts(host, packFolder);
  for (const { format, bytes } of files) {
    const [leak] = findLeaks(bytes, read, pack);
    invariant(
      leak === undefined,
      `the ${format} for ${released.audience} would hold withheld words: “${leak?.run}” in ${leak?.part}`,
    );
  }
};
