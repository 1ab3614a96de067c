import type { ReleasedBrief } from '../brief/release.ts';
import type { Handout } from '../document/node.ts';
import type { Host } from '../host/host.ts';
import type { Images } from '../image/image.ts';
import type { Atlas } from '../layout/figures/map/atlas/atlas.ts';
import type { Scene } from '../layout/scene.ts';
import type { FileProperties, Format } from '../package/part.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import { guardFile } from './audit/guard.ts';
import { handoutFurniture } from './furniture.ts';
import { fileProperties } from './properties.ts';
import type { BuiltFile } from './request.ts';
import type { Run } from './run.ts';

/** A brief on the eve of its files: the deck laid out, the handout resolved. */
export interface Draft {
  readonly brief: ReleasedBrief;
  readonly theme: Theme;
  readonly scene: Scene;
  readonly handout: Handout;
  readonly numbering: Numbering;
  /** A copy for review, with the lines of the brief. */
  readonly review: boolean;
  /** Where there is a map to draw. */
  readonly atlas: Atlas | undefined;
  /** The pictures that it shows. */
  readonly images: Images;
}

type Writer = (draft: Draft, properties: FileProperties, run: Run) => Promise<BuiltFile>;

const writePresentation: Writer = async ({ scene, theme }, properties, { phase }) => {
  const parts = await phase('write the deck', async () => {
    const { writeDeck } = await import('../deck/write.ts');
    return writeDeck(scene);
  });
  const bytes = await phase('finish the deck', async () => {
    const { finishDeck } = await import('../package/pptx/finish.ts');
    return finishDeck(parts, properties, theme.file);
  });
  return { format: 'pptx', bytes, pages: scene.slides.length };
};

const writeText: Writer = async (draft, properties, { phase, report }) => {
  const { brief, handout, numbering, theme, atlas, images, review } = draft;
  const written = await phase('write the handout', async () => {
    const { writeHandout } = await import('../handout/handout.ts');
    const furniture = handoutFurniture(brief, theme.labels, review);
    return writeHandout({ handout, numbering, theme, furniture, report, atlas, images, review });
  });
  const bytes = await phase('finish the handout', async () => {
    const { finishHandout } = await import('../package/docx/finish.ts');
    return finishHandout(written.parts, properties, theme.file);
  });
  return { format: 'docx', bytes, pages: written.pages };
};

const writers: Readonly<Record<Format, Writer>> = { pptx: writePresentation, docx: writeText };

const audits: Readonly<Record<Format, string>> = { pptx: 'audit the deck', docx: 'audit the handout' };

/** Writes the files that are asked for, in that order, and nothing of the others. */
export const writeFiles = async (
  draft: Draft,
  formats: readonly Format[],
  host: Host,
  run: Run,
): Promise<readonly BuiltFile[]> => {
  const properties = fileProperties(draft.brief, draft.review, host);
  const files: BuiltFile[] = [];
  for (const format of formats) {
    const file = await writers[format](draft, properties, run);
    await run.phase(audits[format], () => guardFile(file));
    files.push(file);
  }
  return files;
};
