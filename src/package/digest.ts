import { hash } from 'node:crypto';
import type { Part } from './part.ts';
import { customPropertiesName, digestProperty } from './properties/custom.ts';
import { readZip } from './unzip.ts';
import { remove } from './xml/edit.ts';
import type { XmlElement } from './xml/element.ts';
import { readXmlPart, xmlPart } from './xml/part.ts';
import { attribute, children, textOf } from './xml/query.ts';
import { partOrder } from './zip.ts';

const sha256 = (content: Uint8Array | string): string => hash('sha256', content, 'hex');

/** A line of the digest: the part's name and its own sum. Kept instead of the part, so that memory stays flat. */
export interface PartSum {
  readonly name: string;
  readonly sum: string;
}

export const partSum = (part: Part): PartSum => ({ name: part.name, sum: sha256(part.content) });

/** The file's digest: SHA-256 over the sorted names and sums of its parts, the digest property itself left out. */
export const digestOf = (sums: readonly PartSum[]): string =>
  sha256(
    [...sums]
      .sort((one, other) => partOrder(one.name, other.name))
      .map(({ name, sum }) => `${sum} ${name}\n`)
      .join(''),
  );

const isDigest = (property: XmlElement): boolean => attribute(property, 'name') === digestProperty;

/** The digest that the custom properties state, and their part as it was before that was put in. */
const takeDigest = (part: Part): { readonly stated: string | undefined; readonly rest: Part } => {
  const root = readXmlPart(part);
  const stated = children(root).find(isDigest);
  remove(root, isDigest);
  return { stated: stated && textOf(stated), rest: xmlPart(part.name, root) };
};

/**
 * Whether a finished file is as Briefwright wrote it, whatever the zip looks like.
 * @returns `undefined` where the bytes are no file of ours: no zip, damaged, or without a digest.
 */
export const isUnchanged = (bytes: Uint8Array): boolean | undefined => {
  try {
    const parts = readZip(bytes);
    const custom = parts.find((part) => part.name === customPropertiesName);
    if (!custom) return undefined;
    const { stated, rest } = takeDigest(custom);
    if (stated === undefined) return undefined;
    const sums = parts.map((part) => partSum(part === custom ? rest : part));
    return digestOf(sums) === stated;
  } catch {
    // Whatever cannot be read is not ours: a file that was damaged, or something else of that name.
    return undefined;
  }
};
