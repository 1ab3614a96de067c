import { hash } from 'node:crypto';
import type { Part } from '../part.ts';

const mediaName = /^ppt\/media\/image-(\d+)-(\d+)\.(\w+)$/;

interface Picture {
  readonly part: Part;
  readonly slide: number;
  readonly place: number;
  readonly ending: string;
}

const pictures = (parts: readonly Part[]): readonly Picture[] =>
  parts
    .flatMap((part) => {
      const match = mediaName.exec(part.name);
      return match
        ? [{ part, slide: Number(match[1]), place: Number(match[2]), ending: match[3] ?? '' }]
        : [];
    })
    .sort((one, other) => one.slide - other.slide || one.place - other.place);

export interface Media {
  /** Each picture once, numbered in the order of the slides. */
  readonly parts: readonly Part[];
  /** The new name of each old one. */
  readonly names: ReadonlyMap<string, string>;
}

/** The library writes a picture as often as it is shown: here it stands once. */
export const collectMedia = (raw: readonly Part[]): Media => {
  const byContent = new Map<string, string>();
  const names = new Map<string, string>();
  const parts: Part[] = [];
  for (const { part, ending } of pictures(raw)) {
    const key = `${ending} ${hash('sha256', part.content, 'hex')}`;
    const known = byContent.get(key);
    const name = known ?? `ppt/media/image${parts.length + 1}.${ending}`;
    if (known === undefined) parts.push({ name, content: part.content });
    byContent.set(key, name);
    names.set(part.name, name);
  }
  return { parts, names };
};
