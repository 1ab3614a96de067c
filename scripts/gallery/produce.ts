import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import type { Format } from '../../src/package/part.ts';
import type { Subject } from './subjects.ts';

/** A finished file of a subject, on its way to be drawn. */
export interface Produced extends Subject {
  readonly document: 'deck' | 'handout';
  readonly file: string;
  readonly pages: number;
  readonly scene: Scene;
}

const documents: Readonly<Record<Format, Produced['document']>> = { pptx: 'deck', docx: 'handout' };

/** Names of files that differ by more than their ending, since LibreOffice puts the PDFs of all into one folder. */
const fileName = ({ pack, brief }: Subject, format: Format): string =>
  `${pack}.${brief}.${documents[format]}.${format}`;

/**
 * Builds both files of a subject into a folder.
 * @param say is told what was found wrong, with the brief and on its slides
 * @returns nothing where the brief was refused
 */
export const produce = async (
  subject: Subject,
  folder: string,
  say: (line: string) => void,
): Promise<readonly Produced[]> => {
  const request = {
    brief: subject.path,
    pack: `templates/${subject.pack}`,
    formats: ['pptx', 'docx'] as const,
  };
  const { files, scene, diagnostics } = await build(request, nodeHost());
  for (const { severity, code, message } of diagnostics) {
    if (severity !== 'note') say(`  ${severity}[${code}] ${message}`);
  }
  if (!scene) return [];
  for (const fault of verify(scene)) say(`  ${fault}`);
  return files.map(({ format, bytes, pages }) => {
    const file = join(folder, fileName(subject, format));
    writeFileSync(file, bytes);
    return { ...subject, document: documents[format], file, pages, scene };
  });
};
