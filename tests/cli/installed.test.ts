import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, workplace } from '../support/command.ts';

/** Nobody's number on Debian and elsewhere. */
const nobody = 65_534;
const asRoot = process.geteuid?.() === 0;

/** Spaces, letters of other scripts, and what a shell or an address would take for something else. */
const awkward = "брифинги ملفات 文件 a'b #1 100%";

let place = '';
let installed = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'briefwright-installed-'));
  installed = join(place, awkward, 'node_modules', 'briefwright');
  install();
});
afterAll(() => {
  closeAll(place, 0o755);
  rmSync(place, { recursive: true, force: true });
});

/** What the package's own list of files says is in it, with the packages that it needs beside it. */
const install = (): void => {
  const { files, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', ...files]) {
    const entry = file.replace(/\/\*.*$/, '');
    cpSync(entry, join(installed, entry), { recursive: true, filter: (path) => !path.endsWith('.tmp.mjs') });
  }
  for (const name of Object.keys(dependencies)) {
    const link = join(place, awkward, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  chmodSync(place, 0o755);
  closeAll(join(place, awkward), 0o555);
};

const closeAll = (folder: string, mode: number): void => {
  chmodSync(folder, mode);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) closeAll(join(folder, entry.name), mode);
  }
};

/** Runs the installed command as someone else than the one who installed it, without a home. */
const runAsNobody = (cwd: string, typed: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'dist', 'cli.cjs'), ...typed],
    {
      cwd,
      env: { PATH: process.env.PATH ?? '' },
      encoding: 'utf8',
      ...(asRoot ? { uid: nobody, gid: nobody } : {}),
    },
  );
  return { code: status, out: stdout, err: stderr };
};

const brief = 'title: A strike\nmarking: TLP:CLEAR\nbottomLine: It happened in the night.\n';

describe('the installed package', () => {
  it('builds as another user, out of a read-only place, in a folder with spaces and letters of any script', () => {
    const here = workplace();
    const desk = join(here.folder, 'стол مكتب');
    mkdirSync(join(desk, 'briefs'), { recursive: true });
    writeFileSync(join(desk, 'briefs', 'غارة ليلية.yaml'), brief);
    chmodSync(here.folder, 0o755);
    chmodSync(desk, 0o777);
    expect(runAsNobody(desk, ['build'])).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(desk, 'dist', 'briefings'))).toEqual(['غارة ليلية.docx', 'غارة ليلية.pptx']);
    here.remove();
  });

  it('says that a folder may not be written, and leaves nothing there', () => {
    const here = workplace();
    here.put('briefs/a.yaml', brief);
    mkdirSync(join(here.folder, 'closed'));
    chmodSync(join(here.folder, 'closed'), 0o555);
    chmodSync(here.folder, 0o755);
    const { code, err } = runAsNobody(here.folder, ['build', '--to', 'docx', '--out', 'closed']);
    expect(err).toContain('error[file-unwritable] `closed/a.docx` cannot be written: permission denied');
    expect(code).toBe(1);
    expect(here.files()).toEqual(['briefs/a.yaml']);
    here.remove();
  });
});
