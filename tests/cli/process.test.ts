import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { program, readOneLine, type Workplace, workplace } from '../support/command.ts';

let place: Workplace | undefined;
afterEach(() => place?.remove());

describe('the command as a process', () => {
  it('survives a reader that has gone', async () => {
    expect(await readOneLine(['--help'])).toEqual({ code: 0, err: '' });
    expect(await readOneLine(['explain', 'changed-by-hand'])).toEqual({ code: 0, err: '' });
  });

  it('takes a fault of ours for one: exit 70, one line, and how to report it', () => {
    place = workplace();
    place.put('briefs/a.yaml', 'title: A strike\nbottomLine: It happened.\n');
    // Nothing that a user gives can bring one about, so the platform is broken from outside.
    place.put('break.mjs', 'Object.isFrozen = () => { throw new TypeError("broken\\nin two"); };');
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', './break.mjs', program, 'build', 'briefs/a.yaml'],
      { cwd: place.folder, encoding: 'utf8' },
    );
    expect(status).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^fault of Briefwright at briefs\/a\.yaml: TypeError: broken.?in two\nThis is not your/,
    );
    expect(stderr).not.toContain('    at ');
  });

  it('loses one brief where a thread breaks down, and goes on with the others', () => {
    place = workplace();
    for (const name of ['a', 'b', 'c']) {
      place.put(
        `briefs/${name}.yaml`,
        `title: Strike ${name}\nmarking: TLP:CLEAR\nbottomLine: It happened.\n`,
      );
    }
    // The thread that reads the second brief takes all the memory that it may have.
    place.put(
      'break.mjs',
      `import { isMainThread } from 'node:worker_threads';
       const { decode } = TextDecoder.prototype;
       const full = [];
       if (!isMainThread) TextDecoder.prototype.decode = function (...given) {
         const text = decode.apply(this, given);
         while (text.includes('Strike b')) full.push(new Array(100_000).fill({}));
         return text;
       };`,
    );
    const { code, out, err } = place.run(['build', '--to', 'docx', '--jobs', '2'], {
      NODE_OPTIONS: '--import=./break.mjs --max-old-space-size=200',
    });
    expect(code).toBe(70);
    expect(out).toMatch(/^dist\/briefings\/a\.docx.*\ndist\/briefings\/c\.docx.*\n$/);
    expect(err).toContain('fault of Briefwright at briefs/b.yaml: ');
  });

  it('colours what it says only where it is wanted', () => {
    place = workplace();
    place.put('briefs/a.yaml', 'titel: A\n');
    const sgr = '\u001B[31m';
    expect(place.run(['check']).err).not.toContain(sgr);
    expect(place.run(['check'], { FORCE_COLOR: '1' }).err).toContain(sgr);
    expect(place.run(['check'], { FORCE_COLOR: '1', NO_COLOR: '1' }).err).not.toContain(sgr);
  });

  it('fails the brief where the thread beside it breaks down, and writes nothing of it', () => {
    place = workplace();
    place.put('briefs/a.yaml', 'title: A strike\nmarking: TLP:CLEAR\nbottomLine: It happened.\n');
    place.put(
      'break.mjs',
      `import { isMainThread } from 'node:worker_threads';
       if (!isMainThread) performance.now = () => { throw new TypeError('no clock'); };`,
    );
    const { code, out, err } = place.run(['build', '--jobs', '2'], { NODE_OPTIONS: '--import=./break.mjs' });
    expect(code).toBe(70);
    expect(out).toBe('');
    expect(err).toContain('fault of Briefwright at briefs/a.yaml: TypeError: no clock');
    expect(place.files()).toEqual(['break.mjs', 'briefs/a.yaml']);
  });

  it.each([[['--help']], [['--version']], [['explain', 'changed-by-hand']]])(
    'loads nothing that builds for %j',
    (typed) => {
      place = workplace();
      place.put(
        'list.mjs',
        `import fs, { writeSync } from 'node:fs';
         import { syncBuiltinESMExports } from 'node:module';
         const read = fs.readFileSync;
         fs.readFileSync = (path, ...given) => {
           writeSync(2, path + '\\n');
           return read(path, ...given);
         };
         syncBuiltinESMExports();`,
      );
      const { code, err } = place.run(typed, { NODE_OPTIONS: '--import=./list.mjs' });
      expect(code).toBe(0);
      const scripts = err.split('\n').flatMap((path) => /dist\/scripts\/(.+)$/.exec(path)?.[1] ?? []);
      expect(scripts).toEqual(['command.cjs', 'command.code']);
    },
  );
});
