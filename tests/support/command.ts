import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The compiled command; `npm test` compiles it first. */
export const program = resolve('dist/cli.cjs');

/** Milliseconds after which a run is taken to hang. */
const longest = 60_000;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own in which the command is run. */
export interface Workplace {
  readonly folder: string;
  readonly put: (path: string, text: string | Uint8Array) => void;
  readonly get: (path: string) => Buffer;
  /** Every file in it by its path, sorted; without the records of what is up to date. */
  readonly files: () => readonly string[];
  readonly run: (typed: readonly string[], environment?: Readonly<Record<string, string>>) => Ran;
  readonly remove: () => void;
}

/** The environment of a user without wishes: nothing of ours may come from the machine's. */
const environmentWith = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...extra,
});

export const workplace = (): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  return {
    folder,
    put: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    get: (path) => readFileSync(join(folder, path)),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((path) => !path.startsWith('.briefwright/'))
        .sort(),
    run: (typed, extra = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...typed], {
        cwd: folder,
        env: environmentWith(extra),
        encoding: 'utf8',
        timeout: longest,
      });
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Runs the command, reads one line of what it prints, and shuts the pipe. */
export const readOneLine = (typed: readonly string[]): Promise<{ code: number | null; err: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [program, ...typed], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => done({ code, err }));
  });
