import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import type { BuildResult } from '../../src/build/request.ts';
import { build } from '../../src/build.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Format } from '../../src/package/part.ts';
import { forbiddenTexts, hostileTexts } from '../support/hostile.ts';
import { packOnDisk } from '../support/packs.ts';
import * as pictures from '../support/pictures.ts';
import { quoted } from './briefs.ts';

/** A value that meant harm to a library, the place it is put into, and what comes of it: `taken`, or an error's code. */
export interface Input {
  readonly place: string;
  readonly value: unknown;
  readonly comesTo: string;
}

const folder = 'tests/hostile/inputs';
const cut = (bytes: Uint8Array, share: number): Uint8Array => bytes.subarray(0, bytes.length * share);

/** Values that are too long for a line, or no text. */
const named: Readonly<Record<string, string | Uint8Array>> = {
  ...hostileTexts,
  ...forbiddenTexts,
  million: 'many words '.repeat(91_000),
  nothing: new Uint8Array(),
  textAsPicture: Buffer.from('root:x:0:0:root:/root:/bin/bash\n'),
  cutPng: cut(pictures.png(), 0.7),
  hugePng: pictures.png({ claims: [65_535, 65_535] }),
  cutJpeg: cut(pictures.jpeg, 0.9),
  cutGif: cut(pictures.gif, 0.3),
  cutWebp: cut(pictures.webp, 0.5),
};

const meantBy = (given: unknown): unknown =>
  typeof given === 'string' && given.startsWith('$') ? named[given.slice(1)] : given;

/** The inputs that one of the two libraries was tried with. */
export const inputsFor = (format: Format): readonly Input[] => {
  // The file is ours; what is wrong in it fails the test that reads it.
  const places = parse(readFileSync(`${folder}/${format}.yaml`, 'utf8')) as Readonly<
    Record<string, readonly (readonly [string, unknown])[]>
  >;
  return Object.entries(places).flatMap(([place, rows]) =>
    rows.map(([comesTo, given]) => ({ place, comesTo, value: meantBy(given) })),
  );
};

const skeleton = readFileSync(`${folder}/brief.yaml`, 'utf8');
const pack = packOnDisk('standard');

/** `theme.yaml fonts.body.name` → the pack's file and the path in it. */
const inPack = (place: string): readonly [file: string, path: readonly string[]] | undefined => {
  const [file = '', path] = place.split(' ');
  return path === undefined ? undefined : [`${pack.folder}/${file}`, path.split('.')];
};

/** Escaped in full, unless that would make a file of too many bytes. */
const written = (value: string): string => (value.length > 10_000 ? JSON.stringify(value) : quoted(value));

const briefWith = (values: ReadonlyMap<string, unknown>): string =>
  skeleton.replace(/«([\w.]+)(?:\|([^»]*))?»/g, (_, place: string, otherwise: string = 'Words') =>
    written(place !== 'picture' && values.has(place) ? String(values.get(place)) : otherwise),
  );

const changedPack = (values: ReadonlyMap<string, unknown>): Readonly<Record<string, string | Uint8Array>> => {
  const files: Record<string, string | Uint8Array> = { ...pack.files };
  for (const [place, value] of values) {
    const found = inPack(place);
    if (!found) continue;
    const [file, path] = found;
    const document = parseDocument(Buffer.from(files[file] ?? '').toString('utf8'));
    document.setIn(path, document.createNode(value));
    files[file] = document.toString();
  }
  return files;
};

/** Where an error about a value is to be told: its line in the brief, or its file in the pack. */
export const whereIs = (place: string): string => {
  const file = inPack(place)?.[0];
  if (file !== undefined) return file;
  const line = skeleton.slice(0, skeleton.search(new RegExp(`«${place}[|»]`))).split('\n').length;
  return `briefs/a.yaml:${line}`;
};

/** Builds the skeleton with these inputs, each in its place. */
export const buildWith = (inputs: readonly Input[], formats: readonly Format[]): Promise<BuildResult> => {
  const values = new Map(inputs.map(({ place, value }) => [place, value]));
  const shown = values.get('picture') ?? pictures.png();
  const host = memoryHost({
    ...changedPack(values),
    'briefs/pier.png': pictures.png(),
    'briefs/shown': shown instanceof Uint8Array ? shown : String(shown),
    'briefs/log.txt': 'Words Words',
    'briefs/a.yaml': briefWith(values),
  });
  return build({ brief: 'briefs/a.yaml', pack: pack.folder, formats }, host);
};

/** Inputs put together so that no two of a set take the same place: as few builds as can be. */
export const setsOf = (inputs: readonly Input[]): readonly (readonly Input[])[] => {
  const sets: Map<string, Input>[] = [];
  for (const input of inputs) {
    const free = sets.find((set) => !set.has(input.place));
    if (free) free.set(input.place, input);
    else sets.push(new Map([[input.place, input]]));
  }
  return sets.map((set) => [...set.values()]);
};
