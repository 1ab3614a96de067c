import type { Format } from '../../package/part.ts';
import type { Relationship } from '../../package/relationships.ts';
import type { XmlPart } from './xml-part.ts';

/** A finished file, opened: what all rules look at. */
export interface OpenPackage {
  readonly format: Format;
  /** The part that all others hang on: `ppt/presentation.xml`. */
  readonly main: string;
  /** The names of all parts, in the order of the zip file's directory. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part; empty where there is none, or it is too large to look at. */
  readonly bytes: (name: string) => Uint8Array;
  /** The parts that are well-formed XML, content types and relationships included. */
  readonly xml: ReadonlyMap<string, XmlPart>;
  /** Those of a part; `''` for those of the package. */
  readonly relationshipsOf: (name: string) => readonly Relationship[];
  /** The content type of a part. */
  readonly typeOf: (name: string) => string | undefined;
}

/** `ppt/slides/slide1.xml` + `../media/a.png` → `ppt/media/a.png`. */
export const resolveTarget = (from: string, target: string): string => {
  const [bare = ''] = target.split('#');
  const steps = bare.startsWith('/')
    ? bare.slice(1).split('/')
    : [...from.split('/').slice(0, -1), ...bare.split('/')];
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return kept.join('/');
};

/** The parts that a part leads to by relationships of a kind: `slideLayout`. */
export const targetsOf = (file: OpenPackage, name: string, kind: string): readonly string[] =>
  file
    .relationshipsOf(name)
    .filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
    .map(({ target }) => resolveTarget(name, target));

/** The part that a relationship of another leads to, by its id. */
export const targetById = (file: OpenPackage, name: string, id: string | undefined): string | undefined => {
  const found = file.relationshipsOf(name).find((each) => each.id === id && !each.external);
  return found && resolveTarget(name, found.target);
};
