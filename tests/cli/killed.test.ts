import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, workplace } from '../support/command.ts';

/** A few at each test run; two hundred in `npm run proof`. */
const kills = Number(process.env.PROOF_KILLS ?? 6);

const edition = (word: string): string =>
  `title: A strike\nmarking: TLP:CLEAR\nbottomLine: It happened ${word}.\n`;

const paths = ['dist/briefings/a.pptx', 'dist/briefings/a.docx'] as const;

const place = workplace();
/** The bytes of each file by the edition that it was built from. */
const whole = new Map<string, readonly Buffer[]>();
let duration = 0;

const built = (word: string): readonly Buffer[] => {
  place.put('briefs/a.yaml', edition(word));
  expect(place.run(['build', '--force']).code).toBe(0);
  return paths.map(place.get);
};

beforeAll(() => {
  for (const word of ['at dawn', 'in the night']) {
    const start = performance.now();
    whole.set(word, built(word));
    duration = performance.now() - start;
  }
});
afterAll(() => place.remove());

const editionsThere = (): readonly (string | undefined)[] =>
  paths.map((path, index) => {
    const found = place.get(path);
    return [...whole].find(([, files]) => files[index]?.equals(found))?.[0];
  });

const start = (brief: string): ChildProcess =>
  spawn(process.execPath, [program, 'build', '--force', brief], { cwd: place.folder, stdio: 'ignore' });

const ended = async (child: ChildProcess): Promise<NodeJS.Signals | null> => {
  const [, signal] = await once(child, 'close');
  return signal;
};

describe('a build that is killed', () => {
  it(`leaves each file of the old edition or of the new one, at any of ${kills} moments`, async () => {
    for (let index = 0; index < kills; index += 1) {
      place.put('briefs/a.yaml', edition(index % 2 === 0 ? 'at dawn' : 'in the night'));
      const child = start('briefs/a.yaml');
      const end = ended(child);
      // The files come last: half of the moments fall into the last fifth of the time.
      const share = index % 2 === 0 ? Math.random() : 0.8 + 0.25 * Math.random();
      await pause(duration * share);
      child.kill('SIGKILL');
      await end;
      expect(editionsThere()).not.toContain(undefined);
    }
  });

  it('is done whole by the next one, which leaves nothing beside the files', () => {
    expect(built('at dawn')).toEqual(whole.get('at dawn'));
    expect(place.files()).toEqual(['briefs/a.yaml', ...[...paths].sort()]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s, in the middle of its work too', async (signal) => {
    // As long a list as a brief may have: it takes many times as long as the briefs above.
    const points = Array.from(
      { length: 900 },
      (_, index) => `  - Crane ${index} stood still in the night.\n`,
    );
    place.put('long/b.yaml', `${edition('at dawn')}keyPoints:\n${points.join('')}`);
    const child = start('long/b.yaml');
    const end = ended(child);
    await pause(duration / 2);
    child.kill(signal);
    expect(await end).toBe(signal);
    expect(place.files()).toEqual(['briefs/a.yaml', ...[...paths].sort(), 'long/b.yaml']);
  });
});
