import { atlasFor } from '../../src/build/atlas.ts';
import type { HandoutTask } from '../../src/build/handout.ts';
import { build } from '../../src/build.ts';
import { type PlannedHandout, planHandout } from '../../src/handout/handout.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { TestPack } from './packs.ts';
import { png } from './pictures.ts';

const brief = 'briefs/case.yaml';

/** A brief's handout as a pack lays it out, before it is written; the deck is let go of. */
export const plannedHandout = async (
  text: string,
  pack: TestPack,
): Promise<(PlannedHandout & { readonly theme: Theme }) | undefined> => {
  const tasks: HandoutTask[] = [];
  const host = memoryHost({ ...pack.files, 'briefs/pier.png': png(), [brief]: text });
  const enough = new Error('no more of it is wanted');
  const aside = (task: HandoutTask): never => {
    tasks.push(task);
    throw enough;
  };
  await build({ brief, pack: pack.folder, formats: ['pptx', 'docx'] }, host, { aside }).catch((error) => {
    if (error !== enough) throw error;
  });
  const [task] = tasks;
  if (!task) return undefined;
  const atlas = await atlasFor([task.handout]);
  return { ...(await planHandout({ ...task, atlas, report: () => undefined })), theme: task.theme };
};
