import type { Scene } from '../layout/scene.ts';
import type { FileProperties, Format } from '../package/part.ts';
import { guardFile } from './audit/guard.ts';
import { type HandoutTask, type MadeHandout, makeHandout } from './handout.ts';
import type { BuiltFile } from './request.ts';
import type { Run } from './run.ts';

/** A brief on the eve of its files: the deck laid out, the handout resolved. */
export interface Draft {
  readonly scene: Scene;
  readonly handout: HandoutTask;
  /** Where the handout is being made elsewhere meanwhile. */
  readonly made: Promise<MadeHandout> | undefined;
}

const makeDeck = async (
  scene: Scene,
  properties: FileProperties,
  theme: HandoutTask['theme'],
  { phase }: Run,
): Promise<BuiltFile> => {
  const parts = await phase('write the deck', async () => {
    const { writeDeck } = await import('../deck/write.ts');
    return writeDeck(scene);
  });
  const bytes = await phase('finish the deck', async () => {
    const { finishDeck } = await import('../package/pptx/finish.ts');
    return finishDeck(parts, properties, theme.file);
  });
  const file: BuiltFile = { format: 'pptx', bytes, pages: scene.slides.length };
  await phase('audit the deck', () => guardFile(file));
  return file;
};

const received = async (made: Promise<MadeHandout>, run: Run): Promise<BuiltFile> => {
  const { file, ...found } = await made;
  run.add(found);
  return file;
};

/** Writes the files that are asked for, in that order, and nothing of the others. */
export const writeFiles = async (
  { scene, handout, made }: Draft,
  formats: readonly Format[],
  run: Run,
): Promise<readonly BuiltFile[]> => {
  const files: BuiltFile[] = [];
  for (const format of formats) {
    if (format === 'pptx') files.push(await makeDeck(scene, handout.properties, handout.theme, run));
    else files.push(await (made ? received(made, run) : makeHandout(handout, run)));
  }
  return files;
};
