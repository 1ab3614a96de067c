import type { ReleasedBrief } from '../brief/release.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import type { Span } from '../diagnostic/span.ts';
import { nearest } from '../diagnostic/suggest.ts';
import type { Document, Picture } from '../document/node.ts';
import { walk } from '../document/walk.ts';
import { isHostFailure } from '../host/failure.ts';
import type { Below, Host } from '../host/host.ts';
import type { Image, Images } from '../image/image.ts';
import type { Tools } from '../image/read.ts';
import { limits } from '../unit/limits.ts';
import { folderOf } from './brief-path.ts';
import type { Run } from './run.ts';

/** A picture that is to be read: once, however often it is shown. */
interface Wanted {
  readonly file: string;
  /** Without a slash at its end. */
  readonly folder: string;
  readonly of: 'brief' | 'template pack';
  readonly span: Span | undefined;
}

/** A figure's file stands below the brief's folder, all else that a template shows below the pack's. */
const wantedIn = (
  documents: readonly Document[],
  { file: path, data, positions }: ReleasedBrief,
  pack: string,
): readonly Wanted[] => {
  const shown = documents
    .flatMap((document) => [...walk(document)])
    .filter((node) => node.kind === 'picture');
  const byFile = new Map(shown.map((node): readonly [string, Picture] => [node.file, node]));
  return [...byFile.values()].map(({ file, origin }) => {
    const figure = (data.figures ?? []).find((each) => each.file === file);
    return figure
      ? {
          file,
          folder: folderOf(path).replace(/(?<=.)\/$/, '') || '.',
          of: 'brief',
          span: positions.valueOf(figure, 'file'),
        }
      : { file, folder: pack, of: 'template pack', span: origin.template };
  });
};

const isPicture = (name: string): boolean => /\.(png|jpe?g|gif|svg)$/i.test(name);

/** The name in the same folder that is most like the one that is not there. */
const nearestTo = async ({ file, folder }: Wanted, host: Host): Promise<string | undefined> => {
  const inner = folderOf(file);
  const names = await host.list(`${folder}/${inner}`.replace(/(?<=.)\/$/, ''));
  return nearest(
    file,
    names.filter(isPicture).map((name) => inner + name),
  );
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Says why a picture was not read. */
const tellUnread = async (wanted: Wanted, found: Below, host: Host, { report }: Run): Promise<void> => {
  const { file, of, span } = wanted;
  if (found.kind === 'missing') {
    const hints = didYouMean(await nearestTo(wanted, host));
    report(diagnostic('picture-missing', { file }, { span, hints }));
  } else if (found.kind === 'outside') report(diagnostic('picture-outside', { file, folder: of }, { span }));
  else if (found.kind === 'tooLarge') {
    const most = megabytes(limits.pictureBytes.most);
    report(diagnostic('picture-too-large', { file, found: megabytes(found.bytes), most }, { span }));
  }
};

const readOne = async (wanted: Wanted, host: Host, run: Run): Promise<Uint8Array | undefined> => {
  const { file, folder, span } = wanted;
  try {
    const found = await host.readBelow(folder, file, limits.pictureBytes.most);
    if (found.kind === 'read') return found.bytes;
    await tellUnread(wanted, found, host, run);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    run.report(diagnostic('picture-unreadable', { file, reason: error.reason }, { span }));
  }
  return undefined;
};

/** Loads only what it takes: a PNG nothing, and it is what most pictures are. */
const toolsFor = async (kind: string): Promise<Tools> => {
  if (kind === 'png' || kind === 'other') return { rasterise: undefined };
  const { loadRasteriser } = await import('../picture/raster.ts');
  const rasterise = await loadRasteriser();
  if (kind !== 'webp') return { rasterise };
  const { loadWebpUnpacker } = await import('../image/unpack-webp.ts');
  return { rasterise, unpackWebp: await loadWebpUnpacker() };
};

/** Reads the files one after the other and takes of each what is fit to be shown. */
const readAll = async (wanted: readonly Wanted[], host: Host, run: Run): Promise<Images> => {
  const { readImage } = await import('../image/read.ts');
  const { kindOf } = await import('../image/kind.ts');
  const images = new Map<string, Image>();
  let together = 0;
  for (const each of wanted) {
    const bytes = await readOne(each, host, run);
    if (!bytes) continue;
    const { file, span } = each;
    const { most } = limits.pictureBytesTogether;
    together += bytes.length;
    if (together > most) {
      const found = `${megabytes(together)} with those before it`;
      run.report(diagnostic('picture-too-large', { file, found, most: megabytes(most) }, { span }));
      break;
    }
    const { image, finding } = readImage(bytes, file, span, await toolsFor(kindOf(bytes).kind));
    if (image) images.set(file, image);
    else run.report(finding);
  }
  return images;
};

/** The pictures that the documents show, by the names of their files; nothing is read for what a release leaves out. */
export const imagesFor = async (
  documents: readonly Document[],
  brief: ReleasedBrief,
  pack: string,
  host: Host,
  run: Run,
): Promise<Images> => {
  const wanted = wantedIn(documents, brief, pack);
  return wanted.length === 0 ? new Map() : readAll(wanted, host, run);
};
