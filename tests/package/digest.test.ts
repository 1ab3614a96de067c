import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged } from '../../src/package/digest.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { finished } from '../support/finished.ts';
import { properties, scene, slide } from '../support/scene.ts';

const deck = () => finished(scene([slide('One', []), slide('Two', [])]));

describe('the digest of a file', () => {
  it('knows a file as it was written', async () => {
    expect(isUnchanged(await deck())).toBe(true);
  });
  it('knows it still when it was only packed anew', async () => {
    expect(isUnchanged(writeZip(readZip(await deck()).reverse()))).toBe(true);
  });
  it.each(['ppt/slides/slide2.xml', 'docProps/core.xml', '[Content_Types].xml', 'docProps/custom.xml'])(
    'sees a change of %s',
    async (name) => {
      const parts = readZip(await deck()).map((part) => {
        if (part.name !== name) return part;
        const text = new TextDecoder().decode(part.content);
        const changed = text.replace(/TLP:GREEN|Two|A\. Writer|image\/png|slide2/, 'x');
        expect(changed).not.toBe(text);
        return { ...part, content: new TextEncoder().encode(changed) };
      });
      expect(isUnchanged(writeZip(parts))).toBe(false);
    },
  );
  it('sees a part that is gone or new', async () => {
    const parts = readZip(await deck());
    expect(isUnchanged(writeZip(parts.filter((part) => part.name !== 'ppt/viewProps.xml')))).toBe(false);
    expect(isUnchanged(writeZip([...parts, { name: 'ppt/x.xml', content: new Uint8Array() }]))).toBe(false);
  });
  it('says nothing of a file without a digest', async () => {
    const parts = readZip(await deck()).filter((part) => part.name !== 'docProps/custom.xml');
    expect(isUnchanged(writeZip(parts))).toBeUndefined();
  });
  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(isUnchanged(bytes)).toBeUndefined();
      }),
    );
  });
  it('takes a file that was cut or damaged anywhere', async () => {
    const file = await finished(scene([slide('One', [])]), properties);
    for (let at = 0; at < file.length; at += 97) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect([undefined, true, false]).toContain(isUnchanged(damaged));
      expect(isUnchanged(file.subarray(0, at))).toBeUndefined();
    }
  });
});
