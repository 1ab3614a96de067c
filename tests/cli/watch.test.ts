import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { program, type Workplace, workplace } from '../support/command.ts';

const brief = (words: string): string =>
  `title: A strike\nmarking: TLP:CLEAR\nbottomLine: It happened ${words}.\n`;

/** What it says at the end of each run. */
const waiting = 'Ctrl-C ends it.\n';

let child: ChildProcess | undefined;
let place: Workplace;
afterEach(() => {
  child?.kill('SIGKILL');
  place.remove();
});

/** Starts to watch; gives what a run says after something was done, and how it ends. */
const watch = (...typed: readonly string[]) => {
  // One pipe for both outputs: two would mix them as it happens.
  const command = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, program, ...typed, '--watch'];
  const started = spawn('sh', command, { cwd: place.folder });
  child = started;
  let said = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const saying = async (work: () => void): Promise<string> => {
    said = '';
    work();
    while (!said.endsWith(waiting)) await pause(10);
    return said;
  };
  const end = async (): Promise<readonly unknown[]> => {
    const closed = once(started, 'close');
    started.kill('SIGINT');
    return closed;
  };
  return { saying, end };
};

/** Many editors write a new file and give it the name of the old one. */
const saveByRename = (path: string, text: string): void => {
  place.put(`${path}~`, text);
  renameSync(join(place.folder, `${path}~`), join(place.folder, path));
};

describe('--watch', () => {
  it('builds on each save what has changed, takes up new briefs and a changed pack, and ends at Ctrl-C', async () => {
    place = workplace();
    place.put('briefs/a.yaml', brief('at dawn'));
    cpSync('templates/plain', join(place.folder, 'templates/ours'), { recursive: true });
    const { saying, end } = watch('build', '--to', 'docx', '--template', 'ours');
    expect(await saying(() => undefined)).toContain('dist/briefings/a.docx');

    const saved = await saying(() => saveByRename('briefs/a.yaml', brief('in the night')));
    expect(saved).toMatch(/^briefs\/a\.yaml has changed\ndist\/briefings\/a\.docx .*\n/);

    expect(await saying(() => place.put('briefs/a.yaml', 'titel: A strike\n'))).toContain(
      'error[unknown-key]',
    );
    const mended = await saying(() => place.put('briefs/a.yaml', brief('at noon')));
    expect(mended).not.toContain('error');
    expect(mended).toMatch(/dist\/briefings\/a\.docx .*CLEAR\n/);

    const joined = await saying(() => place.put('briefs/b.yaml', brief('elsewhere')));
    expect(joined).toMatch(/^briefs\/ holds other files\n/);
    expect(joined).toMatch(/dist\/briefings\/b\.docx .*\n1 file up to date\n/);
    const gone = await saying(() => rmSync(join(place.folder, 'briefs/b.yaml')));
    expect(gone).toMatch(/^briefs\/b\.yaml is gone\n1 file up to date\n/);

    const theme = 'templates/ours/theme.yaml';
    const changed = await saying(() => place.put(theme, `${place.get(theme)}# a remark\n`));
    expect(changed).toMatch(/^templates\/ours\/theme\.yaml has changed\n/);

    expect(await end()).toEqual([0, null]);
    expect(place.files().filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('looks for itself where no one tells it, as in a folder on a network', async () => {
    place = workplace();
    place.put('briefs/a.yaml', brief('at dawn'));
    const { saying, end } = watch('check', '--poll');
    expect(await saying(() => undefined)).toContain('nothing found in 1 brief\n');
    expect(await saying(() => place.put('briefs/a.yaml', 'titel: A\n'))).toContain('error[unknown-key]');
    expect(await saying(() => saveByRename('briefs/a.yaml', brief('at noon')))).toContain('nothing found');
    expect(await end()).toEqual([0, null]);
  });
});

describe('What a brief reads below its folder', () => {
  it('is followed, too, also before it is there', async () => {
    place = workplace();
    place.put(
      'briefs/a.yaml',
      `${brief('at dawn [@w]')}sources: [{ id: w, title: A wire report, snapshot: w/1.txt }]\n`,
    );
    const { saying } = watch('check');
    expect(await saying(() => undefined)).toContain('warning[snapshot-missing]');
    const found = await saying(() => place.put('briefs/w/1.txt', 'It happened at dawn.'));
    expect(found).toMatch(/^briefs\/w\/1\.txt has changed\nnothing found in 1 brief\n/);
    const gone = await saying(() => rmSync(join(place.folder, 'briefs/w/1.txt')));
    expect(gone).toMatch(/^briefs\/w\/1\.txt is gone\nwarning\[snapshot-missing\]/);
  });
});
