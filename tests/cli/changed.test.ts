import { afterEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { type Workplace, workplace } from '../support/command.ts';

const brief = `title: A strike
marking: TLP:CLEAR
bottomLine: It happened in the night.
`;

/** Someone corrects a word on a slide and saves; the file keeps its properties, as PowerPoint and Word keep them. */
const corrected = (file: Uint8Array, part: RegExp): Uint8Array =>
  writeZip(
    readZip(file).map(({ name, content }) => ({
      name,
      content: part.test(name)
        ? Buffer.from(Buffer.from(content).toString('utf8').replaceAll('in the night', 'at dawn'))
        : content,
    })),
  );

let place: Workplace;
afterEach(() => place.remove());

describe('a built file that someone has changed', () => {
  it.each([
    ['pptx', /^ppt\/slides\/slide\d+\.xml$/],
    ['docx', /^word\/document\.xml$/],
  ])('is not overwritten without --force: %s', (format, part) => {
    place = workplace();
    place.put('briefs/a.yaml', brief);
    expect(place.run(['build']).code).toBe(0);
    const path = `dist/briefings/a.${format}`;
    const built = place.get(path);
    const changed = corrected(built, part);
    expect(Buffer.compare(changed, built)).not.toBe(0);
    place.put(path, changed);

    const again = place.run(['build']);
    expect(again.code).toBe(1);
    expect(again.err).toContain(`error[changed-by-hand] \`${path}\` was changed since it was built`);
    expect(Buffer.compare(place.get(path), changed)).toBe(0);
    expect(again.out.trim().split('\n')).toHaveLength(1);

    expect(place.run(['build', '--force']).code).toBe(0);
    expect(Buffer.compare(place.get(path), built)).toBe(0);
  });

  it('may be packed anew by another program: what it says counts, not the zip', () => {
    place = workplace();
    place.put('briefs/a.yaml', brief);
    place.run(['build', '--to', 'docx']);
    place.put('dist/briefings/a.docx', writeZip([...readZip(place.get('dist/briefings/a.docx'))].reverse()));
    expect(place.run(['build', '--to', 'docx']).code).toBe(0);
  });
});
