import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lendFonts, printPdfs } from './draw.ts';
import { hang } from './hang.ts';
import { indexPage } from './index-page.ts';
import { readOptions, usage } from './options.ts';
import { type Produced, produce } from './produce.ts';
import { missingPrograms } from './programs.ts';
import { paintReadme, shownBrief } from './readme.ts';
import { type Subject, subjects } from './subjects.ts';

const gallery = join('dist', 'gallery');

const say = (line: string): void => {
  console.log(line);
};

const produceAll = async (wanted: readonly Subject[], workplace: string): Promise<readonly Produced[]> => {
  const all: Produced[] = [];
  for (const subject of wanted) {
    const produced = await produce(subject, workplace, say);
    const pages = produced.map(({ document, pages }) => `${document} ${pages}`);
    say(`built  ${subject.brief} (${subject.pack}): ${pages.join(', ') || 'refused'}`);
    all.push(...produced);
  }
  return all;
};

const printAll = async (wanted: readonly Subject[], workplace: string): Promise<readonly Produced[]> => {
  const produced = await produceAll(wanted, workplace);
  lendFonts(workplace);
  const files = produced.map(({ file }) => file);
  let printed = 0;
  await printPdfs(files, workplace, (name) => say(`print  ${++printed}/${files.length} ${name}`));
  return produced;
};

/** @returns whether everything that was wanted hangs */
const drawAll = async (wanted: readonly Subject[], workplace: string): Promise<boolean> => {
  const produced = await printAll(wanted, workplace);
  const counts = produced.map((each) => {
    const count = hang(each, gallery, workplace);
    say(`drawn  ${each.brief} (${each.pack}), ${each.document}: ${count || 'nothing, LibreOffice failed'}`);
    return count;
  });
  return produced.length === wanted.length * 2 && counts.every((count) => count > 0);
};

const inWorkplace = async (work: (workplace: string) => Promise<boolean>): Promise<boolean> => {
  const workplace = mkdtempSync(join(tmpdir(), 'briefwright-gallery-'));
  try {
    return await work(workplace);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
};

const openGallery = async (only: string | undefined): Promise<boolean> => {
  const wanted = subjects().filter(({ brief }) => brief.includes(only ?? ''));
  if (wanted.length === 0) {
    say(`no brief of briefs/ or tests/stress/ has "${only}" in its name`);
    return false;
  }
  if (only === undefined) rmSync(gallery, { recursive: true, force: true });
  mkdirSync(gallery, { recursive: true });
  const all = await inWorkplace((workplace) => drawAll(wanted, workplace));
  writeFileSync(join(gallery, 'index.html'), indexPage(gallery));
  say(`see ${join(gallery, 'index.html')}`);
  return all;
};

const makeReadme = (): Promise<boolean> => {
  const wanted = subjects().filter(({ brief, pack }) => brief === shownBrief && pack === 'standard');
  return inWorkplace(async (workplace) => paintReadme(await printAll(wanted, workplace), workplace, say));
};

const options = readOptions(process.argv.slice(2));
const missing = missingPrograms();
if (!options) {
  say(usage);
  process.exitCode = 2;
} else if (missing.length > 0) {
  for (const line of missing) say(line);
  process.exitCode = 1;
} else if (!(await (options.readme ? makeReadme() : openGallery(options.only)))) {
  process.exitCode = 1;
}
