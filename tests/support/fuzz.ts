import fc from 'fast-check';
import { build } from '../../src/build.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { readImage } from '../../src/image/read.ts';
import { loadWebpUnpacker } from '../../src/image/unpack-webp.ts';
import { readZip } from '../../src/package/unzip.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { loadRasteriser } from '../../src/picture/raster.ts';
import { quoted, withEverywhere } from '../hostile/briefs.ts';
import { forbiddenTexts, hostileTexts } from './hostile.ts';
import { lintPackage } from './package-lint.ts';
import { packOnDisk } from './packs.ts';
import * as pictures from './pictures.ts';

const pack = packOnDisk('standard');
const encoder = new TextEncoder();
const rasterise = await loadRasteriser();

/** Without the one that reads as what our own search for leftovers looks for: as the name of an actor it is found, rightly there. */
const spoken = Object.entries(hostileTexts).flatMap(([name, value]) => (name === 'wish' ? [] : [value]));

const words = fc.oneof(
  fc.constantFrom(...spoken),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Words',
    '2024-03-15',
    '12 to 14',
    'none reported',
    '[@log, p. 4]',
    '**strong** and *weak*',
  ),
);
const anyWords = fc.oneof(
  { weight: 30, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(forbiddenTexts)) },
);

/** A change of bytes: some replaced, cut out, put in or repeated. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(12),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(
      ...['\0', '{{', '&a', '*a', '<', '"', ': ', '\n', '\xff\xd9', '- '].map((text) => encoder.encode(text)),
    ),
  ),
});

const mutated = (from: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(from, fc.array(change, { minLength: 1, maxLength: 6 })).map(([bytes, changes]) =>
    changes.reduce<Uint8Array>((now, { at, take, put }) => {
      const place = Math.floor(at * now.length);
      return Buffer.concat([now.subarray(0, place), put, now.subarray(place + take)]);
    }, bytes),
  );

/** Structured briefs: each valid value in each place, with a key or a value that is not its place's now and then. */
const brief = fc
  .tuple(
    fc.array(anyWords, { minLength: 1, maxLength: 30 }),
    fc.option(fc.tuple(fc.nat(40), anyWords), { freq: 4 }),
  )
  .map(([values, spoilt]) => {
    const lines = withEverywhere(values).split('\n');
    if (spoilt) lines[spoilt[0] % lines.length] = `${quoted(spoilt[1])}: ${quoted(spoilt[1])}`;
    return encoder.encode(lines.join('\n'));
  });

const soundBrief = encoder.encode(withEverywhere(['Words', 'Other words', '12', '2024-03-15']));

const resultOf = (text: Uint8Array, files: Readonly<Record<string, Uint8Array | string>> = pack.files) =>
  build(
    { brief: 'briefs/a.yaml', pack: pack.folder, formats: ['pptx', 'docx'] },
    memoryHost({ ...files, 'briefs/a.yaml': text }),
  );

/** Throws unless the files are sound, or there are none and an error says why. */
const check = async (work: ReturnType<typeof resultOf>): Promise<void> => {
  const { files, diagnostics } = await work;
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  if (files.length === 0 && !isRefused) throw new Error('neither files nor an error');
  for (const { bytes, format } of files) {
    for (const part of readZip(bytes)) if (/\.(xml|rels)$/.test(part.name)) readXmlPart(part);
    const faults = lintPackage(bytes);
    if (faults.length > 0) throw new Error(`${format}: ${faults.join('\n')}`);
  }
};

const templates = Object.keys(pack.files).filter((path) => /\.(hbs|yaml)$/.test(path));
const template = fc
  .constantFrom(...templates)
  .chain((path) =>
    fc.tuple(fc.constant(path), mutated(fc.constant(Uint8Array.from(Buffer.from(pack.files[path] ?? ''))))),
  );

const picture = mutated(
  fc.constantFrom(
    pictures.talkativePng(),
    pictures.photograph(6),
    pictures.progressiveJpeg,
    pictures.gif,
    pictures.drawing,
    pictures.png(),
    ...Object.values(pictures.webps),
  ),
);

/** Whatever is given, it ends in sound files or in errors; a picture's mutants are re-read as what they became. */
export const properties = {
  briefs: fc.asyncProperty(brief, (text) => check(resultOf(text))),
  bytes: fc.asyncProperty(mutated(fc.constant(soundBrief)), (text) => check(resultOf(text))),
  templates: fc.asyncProperty(template, ([path, bytes]) =>
    check(resultOf(soundBrief, { ...pack.files, [path]: bytes })),
  ),
  pictures: fc.asyncProperty(picture, async (bytes) => {
    const unpackWebp = await loadWebpUnpacker();
    const { image } = readImage(bytes, 'a', undefined, { rasterise, unpackWebp });
    const again = image && readImage(image.bytes, 'a', undefined, { rasterise, unpackWebp }).image;
    if (image && !again) throw new Error('what was taken is refused when it is read again');
  }),
} as const;
