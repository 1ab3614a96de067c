import type { Part } from '../../src/package/part.ts';
import { type Relationship, readRelationships, relationshipsName } from '../../src/package/relationships.ts';
import { readZip } from '../../src/package/unzip.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';

/** A finished file: its parts in order, and the trees of those that are XML. */
export interface Opened {
  readonly parts: ReadonlyMap<string, Part>;
  readonly xml: ReadonlyMap<string, XmlElement>;
}

/** A rule: one line for each breach. */
export type Lint = (file: Opened) => readonly string[];

export const open = (bytes: Uint8Array): Opened => {
  const parts = new Map(readZip(bytes).map((part) => [part.name, part]));
  const xml = new Map<string, XmlElement>();
  for (const part of parts.values())
    if (/\.(xml|rels)$/.test(part.name)) xml.set(part.name, readXmlPart(part));
  return { parts, xml };
};

export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** `ppt/slides/slide1.xml` + `../media/a.png` → `ppt/media/a.png`. */
export const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps = [...from.split('/').slice(0, -1), ...target.split('/')];
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else kept.push(step);
  }
  return kept.join('/');
};

export const relationshipsOf = (file: Opened, name: string): readonly Relationship[] => {
  const part = file.parts.get(relationshipsName(name));
  return part ? readRelationships(part) : [];
};

/** The parts that a part leads to by relationships of one kind: `slideLayout`. */
export const targetsOf = (file: Opened, name: string, kind: string): readonly string[] =>
  relationshipsOf(file, name)
    .filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
    .map(({ target }) => resolve(name, target));

/** The parts of a folder, by their names. */
export const rootsIn = (file: Opened, folder: string): readonly (readonly [string, XmlElement])[] =>
  [...file.xml].filter(([name]) => name.startsWith(folder) && /^[^/]+\.xml$/.test(name.slice(folder.length)));
