import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/layout/verify.ts';
import { readZip } from '../../src/package/unzip.ts';
import { slideSizes } from '../../src/theme/page-size.ts';
import { packOnDisk, type TestPack, withTheme } from '../support/packs.ts';
import { buildText, faultsOf, slideFaultsOf, told } from '../support/pipeline.ts';

const standard = packOnDisk('standard');

const briefsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);

const briefs = [...briefsIn('briefs'), ...briefsIn('tests/cases/pipeline')];

/** Titles made to be too long for a narrower slide are an error there: nothing is cut off. */
const tooLong = new Map([['tests/cases/pipeline/long-words.yaml', 'title-too-long']]);

/** On 16:9 they are laid out by the tests of the briefs and of the cases themselves. */
const otherSizes = Object.keys(slideSizes).filter((size) => size !== '16:9');

describe.each(otherSizes)('on slides of the size %s', (size) => {
  const sized = (name: string): TestPack => withTheme(packOnDisk(name), 'page: 16:9', `page: ${size}`);

  it.each(briefs)('%s is laid out by the pack standard with nothing off its slide', async (path) => {
    const text = readFileSync(path, 'utf8');
    const { scene, diagnostics } = await buildText(text, [], sized('standard'));
    if (scene) expect(verify(scene)).toEqual([]);
    else expect(tooLong.get(path), told(text, diagnostics)).toBe('title-too-long');
  });

  it.each(briefsIn('briefs'))('%s is laid out by the pack plain likewise', async (path) => {
    expect(await slideFaultsOf(readFileSync(path, 'utf8'), sized('plain'))).toEqual([]);
  });
});

describe('a deck and a handout of another size', () => {
  it.each([
    ['4:3', 'Letter'],
    ['Letter', 'A4'],
    ['A4', 'Letter'],
  ])('%s and %s are sound files', async (slide, paper) => {
    const sized = withTheme(standard, 'page: 16:9', `page: ${slide}`);
    const pack = withTheme(sized, 'size: A4,', `size: ${paper},`);
    expect(await faultsOf(readFileSync('briefs/exercise-river-flood.yaml', 'utf8'), pack)).toEqual([]);
  });

  it.each([
    ['A4', '<w:pgSz w:w="11906" w:h="16838"'],
    ['Letter', '<w:pgSz w:w="12240" w:h="15840"'],
  ])('says to Word that its paper is %s', async (size, expected) => {
    const pack = withTheme(standard, 'page: { size: A4,', `page: { size: ${size},`);
    const { files } = await buildText('title: One\nbottomLine: A pier stands.\n', ['docx'], pack);
    const part = readZip(files[0]?.bytes ?? new Uint8Array()).find(
      ({ name }) => name === 'word/document.xml',
    );
    expect(Buffer.from(part?.content ?? '').toString('utf8')).toContain(expected);
  });
});
