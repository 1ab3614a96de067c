import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startThread } from '../../src/host/thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gives the name back after so many milliseconds. */
const script = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ name, after }) => setTimeout(() => parentPort.postMessage({ answer: name }), after));
`;

it('gives each question its own answer, also where nobody waits for the one before', async () => {
  writeFileSync(join(folder, 'answers.cjs'), script);
  const { ask } = startThread<{ name: string; after: number }, string>(join(folder, 'answers.cjs'));
  const forgotten = ask({ name: 'for a few', after: 40 });
  expect(await ask({ name: 'for all', after: 80 })).toBe('for all');
  expect(await forgotten).toBe('for a few');
}, 5_000);
