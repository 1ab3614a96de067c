import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/library/build.ts';
import { type Workplace, workplace } from '../support/command.ts';
import { readSource } from '../support/sources.ts';

/** Each program of the page with what the page says that it prints. */
const examples = [
  ...readSource('docs/library.md').matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g),
].map(([, code = '', printed = '']) => ({ code, printed }));

const brief = 'title: A strike\nmarking: TLP:CLEAR\nbottomLine: It happened in the night.\n';

let place: Workplace;
beforeAll(() => {
  place = workplace();
  place.put('briefs/strike.yaml', brief);
  place.put('package.json', '{ "type": "module" }');
  mkdirSync(join(place.folder, 'node_modules'));
  symlinkSync(resolve('.'), join(place.folder, 'node_modules', 'briefwright'));
  for (const [index, { code }] of examples.entries()) {
    place.put(`${index}.ts`, code);
    place.put(`${index}.js`, transformSync(code, { loader: 'ts' }).code);
  }
});
afterAll(() => place.remove());

describe('The examples of docs/library.md', () => {
  it('are typed', () => {
    const files = examples.map((_, index) => join(place.folder, `${index}.ts`));
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      typeRoots: [resolve('node_modules/@types')],
      types: ['node'],
    });
    const found = ts.getPreEmitDiagnostics(program);
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
    expect(examples).toHaveLength(4);
  });

  it.each([...examples.keys()])('print what the page says: %i', (index) => {
    const { stdout, stderr } = spawnSync(process.execPath, [`${index}.js`], {
      cwd: place.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(examples[index]?.printed);
  });
});

describe('build', () => {
  const options = { brief: 'briefs/strike.yaml', formats: ['docx'], out: 'out' } as const;

  it('leaves what someone has changed, and replaces it where that is wanted', async () => {
    const here = { ...options, workingFolder: place.folder };
    const [built] = (await build(here)).files;
    expect(built?.path).toBe('out/strike.docx');
    writeFileSync(join(place.folder, 'out/strike.docx'), 'my own file');
    const { files, diagnostics } = await build(here);
    expect(files.map(({ path }) => path)).toEqual([undefined]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-ours']);
    expect((await build({ ...here, force: true })).files[0]?.path).toBe('out/strike.docx');
  });

  it('says that there is no such pack', async () => {
    const { files, diagnostics } = await build({ ...options, template: 'standart' });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['pack-not-found']);
  });

  it('ends between two phases, also of a build that is warm, and writes nothing then', async () => {
    const control = new AbortController();
    const building = build({ ...options, workingFolder: place.folder, out: 'late', signal: control.signal });
    setImmediate(() => setImmediate(() => control.abort()));
    await expect(building).rejects.toMatchObject({ name: 'AbortError' });
    expect(place.files().filter((path) => path.startsWith('late'))).toEqual([]);
    await expect(build({ ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

it('what builds holds nothing beyond ASCII, for it is read at a byte a character', () => {
  expect(readSource('dist/scripts/engine.cjs')).not.toMatch(/[\u0080-\uffff]/);
});
