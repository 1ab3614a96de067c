import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { verify } from '../../src/layout/verify.ts';
import { readZip } from '../../src/package/unzip.ts';
import { lintPackage } from '../support/package-lint.ts';
import { packOnDisk, shippedPacks } from '../support/packs.ts';
import * as pictures from '../support/pictures.ts';
import { validatorErrors } from '../support/validator.ts';

const files = {
  'briefs/pictures/pier.png': pictures.talkativePng(),
  'briefs/sea.jpg': pictures.photograph(),
  'briefs/side.jpeg': pictures.photograph(6),
  'briefs/moving.gif': pictures.gif,
  'briefs/plan.svg': pictures.drawing,
  'briefs/wide.png': pictures.png({ width: 3000, height: 40 }),
  'briefs/tall.png': pictures.png({ width: 20, height: 2000 }),
  'briefs/same.png': pictures.talkativePng(),
};

const figures = Object.keys(files).map(
  (path, index) =>
    `  - { id: f${index}, kind: picture, title: Picture ${index}, file: ${path.slice(7)}, alt: What picture ${index} shows, caption: Caption ${index}, sources: [log], marking: ${index === 0 ? 'TLP:RED' : 'TLP:GREEN'} }\n`,
);
const brief = `title: { text: A pier, marking: TLP:GREEN }
marking: TLP:GREEN
language: LANGUAGE
bottomLine: { text: The pier stands., marking: TLP:GREEN }
figures:
${figures.join('')}sources: [{ id: log, title: The log, marking: TLP:GREEN }]
`;

const built = (pack: string, text: string, release?: string) => {
  const { folder, files: packFiles } = packOnDisk(pack);
  const host = memoryHost({ ...packFiles, ...files, 'briefs/case.yaml': text });
  return build({ brief: 'briefs/case.yaml', pack: folder, formats: ['pptx', 'docx'], release }, host);
};

const media = (bytes: Uint8Array) => readZip(bytes).filter(({ name }) => /\/media\//.test(name));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const settings = shippedPacks.flatMap((pack) => ['en', 'ar'].map((language) => [pack, language] as const));

describe('Pictures', () => {
  it.each(settings)(
    'stand in both files of the pack %s, in %s, each once, with nothing of their own',
    async (pack, language) => {
      const { files: made, scene, diagnostics } = await built(pack, brief.replace('LANGUAGE', language));
      expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(scene && verify(scene)).toEqual([]);
      for (const { bytes, format } of made) {
        expect(lintPackage(bytes)).toEqual([]);
        // Eight pictures, of which two are the same, and of the drawing a raster too.
        expect(media(bytes)).toHaveLength(8);
        for (const { name, content } of readZip(bytes)) {
          expect(`${name} ${latin(content)}`).not.toMatch(/secret|Exif|GPS 3|pier\.png|sea\.jpg|plan\.svg/);
        }
        if (pack === 'standard' && language === 'en')
          expect(await validatorErrors(bytes, format)).toEqual([]);
      }
    },
  );

  it('keep their shape, and no pixel is larger than a point', async () => {
    const { scene } = await built('standard', brief.replace('LANGUAGE', 'en'));
    const items =
      scene?.slides.flatMap((slide) => slide.items).filter((item) => item.kind === 'picture') ?? [];
    const [pier, sea, side] = items.map(({ box }) => [box.width / 12_700, box.height / 12_700]);
    expect([pier, sea, side]).toEqual([
      [30, 20],
      [24, 16],
      [16, 24],
    ]);
    expect(items.map(({ box }) => Math.round((100 * box.width) / box.height))).toEqual([
      150, 150, 67, 100, 200, 7500, 1, 150,
    ]);
  });

  it('go with their figures from a release: the part, too', async () => {
    const { files: made } = await built('standard', brief.replace('LANGUAGE', 'en'), 'TLP:GREEN');
    expect(made).toHaveLength(2);
    for (const { bytes } of made) {
      expect(readZip(bytes).some(({ content }) => latin(content).includes('What picture 0'))).toBe(false);
    }
    const one = brief.replace('LANGUAGE', 'en').replace(/^.*same\.png.*\n/m, '');
    for (const { bytes } of (await built('standard', one, 'TLP:GREEN')).files)
      expect(media(bytes)).toHaveLength(7);
  });
});

describe('A picture that cannot be shown', () => {
  const named = (file: string): string =>
    `title: A pier\nmarking: TLP:CLEAR\nbottomLine: It stands.\nfigures:\n  - { id: a, kind: picture, title: A pier, file: ${file}, alt: A pier }\n`;
  const codesFor = async (file: string) => {
    const { files: made, diagnostics } = await built('standard', named(file));
    expect(made).toEqual([]);
    return diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, span, hints }) =>
        [code, span?.start.line, hints[0]?.replacement].filter(Boolean).join(' '),
      );
  };

  it.each([
    ['sae.jpg', 'picture-missing 5 sea.jpg'],
    ['pictures/peir.png', 'picture-missing 5 pictures/pier.png'],
    ['../templates/standard/theme.yaml', 'picture-outside 5'],
    ['/etc/passwd', 'picture-outside 5'],
    ['/dev/zero', 'picture-outside 5'],
    ['"https://127.0.0.1:9/a.png"', 'picture-outside 5'],
    ['"file:///etc/passwd"', 'picture-outside 5'],
    ['"data:image/png;base64,AAAA"', 'picture-outside 5'],
    ["'\\\\server\\share\\a.png'", 'picture-outside 5'],
    ["'C:\\a.png'", 'picture-outside 5'],
    ['case.yaml', 'picture-kind 5'],
  ])('%s', async (file, code) => {
    expect(await codesFor(file)).toEqual([code]);
  });
});

describe('A picture of a pack, as its logo', () => {
  const { folder, files: packFiles } = packOnDisk('standard');
  const shown = (file: string): string =>
    `<main lang="en" dir="ltr" title="A"><h1>A</h1><p>Words</p><figure><img src="${file}" alt="The sign of the office"/></figure></main>`;
  const acting = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>';
  const signs = {
    'logo.png': pictures.talkativePng(),
    'logo.svg': acting,
    'half.png': pictures.talkativePng().subarray(0, 60),
    'logo.heic': Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
    'huge.png': pictures.png({ claims: [65_535, 65_535] }),
  };
  const builtWith = (file: string) => {
    const beside = Object.fromEntries(
      Object.entries(signs).map(([name, bytes]) => [`${folder}/${name}`, bytes]),
    );
    const text = 'title: A pier\nmarking: TLP:CLEAR\nbottomLine: It stands.\n';
    const host = memoryHost({
      ...packFiles,
      ...files,
      ...beside,
      [`${folder}/handout.hbs`]: shown(file),
      'briefs/case.yaml': text,
    });
    return build({ brief: 'briefs/case.yaml', pack: folder, formats: ['docx'] }, host);
  };

  it('loses what it does not show', async () => {
    const [made] = (await builtWith('logo.png')).files;
    const parts = made ? readZip(made.bytes) : [];
    expect(parts.filter(({ name }) => /\/media\//.test(name))).toHaveLength(1);
    for (const { name, content } of parts)
      expect(`${name} ${latin(content)}`).not.toMatch(/secret|logo\.png/);
  });

  it.each([
    ['logo.svg', 'picture-unsafe'],
    ['half.png', 'picture-damaged'],
    ['logo.heic', 'picture-kind'],
    ['huge.png', 'picture-too-large'],
    ['none.png', 'picture-missing'],
    ['../../briefs/sea.jpg', 'picture-outside'],
    ['https://127.0.0.1:9/logo.png', 'picture-outside'],
  ])('is refused where the template shows it: %s', async (file, code) => {
    const { files: made, diagnostics } = await builtWith(file);
    expect(made).toEqual([]);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((each) => `${each.code} ${each.span?.file}`)).toEqual([
      `${code} ${folder}/handout.hbs`,
    ]);
  });
});
