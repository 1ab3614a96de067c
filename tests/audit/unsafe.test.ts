import { describe, expect, it } from 'vitest';
import { auditFile } from '../../src/audit/audit.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { finished } from '../support/finished.ts';
import { scene, slide } from '../support/scene.ts';
import { storedZip } from '../support/stored-zip.ts';

const sound = await finished(scene([slide('A slide', [])]));
const encoder = new TextEncoder();

const withPart = (name: string, content: Uint8Array): Uint8Array =>
  writeZip([...readZip(sound), { name, content }]);

/** The zip with some bytes of its records changed, found by what they begin with. */
const patched = (signature: number, offset: number, ...bytes: readonly number[]): Uint8Array => {
  const copy = Buffer.from(sound);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  copy.set(bytes, copy.indexOf(mark) + offset);
  return copy;
};

const central = 0x02014b50;

/** Two entries of the directory lead to the same bytes. */
const overlapping = storedZip([
  { name: 'a.xml', content: encoder.encode('<a/>') },
  { name: 'b.xml', content: encoder.encode('<a/>'), offset: 0 },
]);

const unsafe: readonly (readonly [code: string, what: string, bytes: Uint8Array])[] = [
  ['not-open-xml', 'nothing at all', new Uint8Array()],
  ['not-open-xml', 'a text', encoder.encode('title: A strike')],
  ['not-open-xml', 'a zip of something else', writeZip([{ name: 'a.txt', content: encoder.encode('a') }])],
  [
    'old-office-format',
    'a file of the old Office',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  ],
  ['file-damaged', 'a file that was cut off', sound.slice(0, sound.length - 400)],
  ['file-damaged', 'half a file', sound.slice(0, sound.length / 2)],
  ['file-damaged', 'a part whose sum is wrong', patched(central, 16, 1, 2, 3, 4)],
  ['file-encrypted', 'a part that is encrypted', patched(central, 8, 1)],
  ['file-claims-too-much', 'a part that claims to be of 4 GB', patched(central, 24, 0xfe, 0xff, 0xff, 0xff)],
  [
    'file-claims-too-much',
    'a part that unpacks to a gigabyte',
    withPart('ppt/bomb.xml', new Uint8Array(300 << 20)),
  ],
  [
    'part-name-unsafe',
    'a part that reaches out of the file',
    withPart('../outside.xml', encoder.encode('<a/>')),
  ],
  ['part-name-unsafe', 'a part with the name of a place', withPart('/etc/passwd', encoder.encode('<a/>'))],
  [
    'document-type',
    'entities that stand for entities',
    withPart(
      'ppt/laughs.xml',
      encoder.encode('<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>'),
    ),
  ],
];

describe('a file that means harm, or is merely broken', () => {
  it.each(unsafe)('is told of: %s, %s', (code, _, bytes) => {
    expect(auditFile('file.pptx', bytes).map((each) => each.code)).toContain(code);
  });

  it('is told of with the reason, where parts share their bytes', () => {
    expect(auditFile('file.pptx', overlapping).map((each) => each.message)).toEqual([
      expect.stringContaining('its entries overlap'),
    ]);
  });

  it('may be cut off anywhere', () => {
    for (let length = 0; length < sound.length; length += 997)
      expect(auditFile('file.pptx', sound.slice(0, length)).length).toBeGreaterThan(0);
  });

  it('may be wrong in any byte', () => {
    for (let at = 0; at < sound.length; at += 499) {
      const copy = Uint8Array.from(sound);
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      expect(() => auditFile('file.pptx', copy)).not.toThrow();
    }
  });
});
