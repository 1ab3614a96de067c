import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { briefOf } from './brief.ts';
import { jobOf } from './job.ts';
import { markdownDeck, markdownHandout } from './markdown.ts';
import type { Way } from './measure.ts';
import { picture } from './picture.ts';

const program = resolve('dist/cli.cjs');
const raw = resolve('tests/bench/raw/make.mjs');

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the job in the form of each tool, for as long as the process runs. */
export const placeFor = (slides: number, pages: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-bench-'));
  folders.push(folder);
  const job = jobOf(slides, pages);
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'job.json'), JSON.stringify(job));
  writeFileSync(join(folder, 'job.yaml'), briefOf(job));
  writeFileSync(join(folder, 'deck.md'), markdownDeck(job));
  writeFileSync(join(folder, 'handout.md'), markdownHandout(job));
  writeFileSync(join(folder, 'picture.png'), picture());
  return folder;
};

export const command = (typed: string): string => `node ${program} ${typed}`;

/** Everything on, and nothing left of an earlier build. */
export const briefwright = (formats: string): Way => ({
  name: 'Briefwright',
  command: command(`build job.yaml --force --out out --to ${formats}`),
  files: formats.split(',').map((format) => `out/job.${format}`),
});

export const bare = (name: string, deck: 'stored' | 'deflated' | 'none', handout: 'docx' | 'none'): Way => ({
  name,
  command: `node ${raw} job.json out/${deck} ${deck} ${handout}`,
  files: [
    ...(deck === 'none' ? [] : [`out/${deck}.pptx`]),
    ...(handout === 'none' ? [] : [`out/${deck}.docx`]),
  ],
});

const pandocDeck = 'pandoc deck.md --slide-level=2 -o out/pandoc.pptx';
const pandocHandout = 'pandoc --toc handout.md -o out/pandoc.docx';

export const pandoc = {
  both: {
    name: 'pandoc, two runs',
    command: `sh -c '${pandocDeck} && ${pandocHandout}'`,
    files: ['out/pandoc.pptx', 'out/pandoc.docx'],
  },
  deck: { name: 'pandoc', command: pandocDeck, files: ['out/pandoc.pptx'] },
  handout: { name: 'pandoc', command: pandocHandout, files: ['out/pandoc.docx'] },
} as const satisfies Record<string, Way>;
