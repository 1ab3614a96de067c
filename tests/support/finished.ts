import { writeDeck } from '../../src/deck/write.ts';
import type { Scene } from '../../src/layout/scene.ts';
import type { FileProperties, Part } from '../../src/package/part.ts';
import { finishDeck } from '../../src/package/pptx/finish.ts';
import { readZip } from '../../src/package/unzip.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { properties, theme } from './scene.ts';

export const finished = async (scene: Scene, given: FileProperties = properties): Promise<Uint8Array> =>
  finishDeck(await writeDeck(scene), given, theme);

/** A part of a finished file as a tree; fails where there is none. */
export const xmlOf = (bytes: Uint8Array, name: string): XmlElement => {
  const part = readZip(bytes).find((found) => found.name === name);
  if (!part) throw new Error(`no part ${name}`);
  return readXmlPart(part);
};

export const partsOf = (bytes: Uint8Array): readonly Part[] => readZip(bytes);
