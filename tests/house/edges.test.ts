import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}
interface Summary {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[]; readonly error: number };
}

const outputOf = (folder: string): string => {
  const args = [checker, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (failure) {
    return (failure as { readonly stdout: string }).stdout; // it exits with the number of errors, having printed them
  }
};

const check = (folder: string): Summary => JSON.parse(outputOf(folder)) as Summary; // the checker's own format

/** What no folder may do, each in a file of its own: where it stands, what it says, what is found. */
const planted: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['unit/planted.ts', "import '../diagnostic/span.ts';", 'not-in-allowed'],
  [
    'diagnostic/planted.ts',
    "import type { Box } from '../unit/box.ts';\nexport type X = Box;",
    'not-in-allowed',
  ],
  [
    'brief/planted.ts',
    "import type { Markup } from '../template/markup.ts';\nexport type X = Markup;",
    'not-in-allowed',
  ],
  ['document/planted.ts', "import '../template/markup.ts';", 'not-in-allowed'],
  [
    'document/upward.ts',
    "import type { Scene } from '../layout/scene.ts';\nexport type X = Scene;",
    'not-in-allowed',
  ],
  ['layout/planted.ts', "import 'pptxgenjs';", 'not-in-allowed'],
  ['layout/values.ts', "import '../resolve/resolve.ts';", 'not-in-allowed'],
  ['deck/planted.ts', "import 'docx';", 'not-in-allowed'],
  ['handout/planted.ts', "import 'pptxgenjs';", 'not-in-allowed'],
  ['yaml/planted.ts', "import 'node:fs';", 'not-in-allowed'],
  ['resolve/planted.ts', "import '../theme/theme.ts';", 'not-in-allowed'],
  ['cli/planted.ts', "import '../layout/scene.ts';", 'not-in-allowed'],
  ['document/lost.ts', "import './no-such-file.ts';", 'resolvable'],
  ['unit/one.ts', "import type { Two } from './two.ts';\nexport type One = Two | 1;", 'no-cycles'],
];

/** The other half of a cycle; a cycle is told once, where it was come upon first. */
const companion = [
  'unit/two.ts',
  "import type { One } from './one.ts';\nexport type Two = One | 2;",
] as const;

describe('The imports between the folders of src', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-edges-'));
  let clean: Summary;
  let faulty: Summary;

  beforeAll(() => {
    for (const name of [
      'src',
      'tsconfig.json',
      'package.json',
      '.dependency-cruiser.cjs',
      'scripts/edges.cjs',
    ])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    clean = check(folder);
    for (const [file, text] of [companion, ...planted]) writeFileSync(join(folder, 'src', file), `${text}\n`);
    faulty = check(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the ones that are allowed', () => {
    const found = clean.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
    expect(found).toEqual([]);
    expect(clean.summary.error).toBe(0);
  });

  it('are all looked at: a checker that reads nothing is green, too', () => {
    const own = clean.modules.filter(({ source }) => source.startsWith('src/'));
    expect(own.length).toBeGreaterThan(50);
  });

  it.each(planted)('are refused where they are not: %s', (file, _text, rule) => {
    const found = faulty.summary.violations.filter(({ from }) => from === `src/${file}`);
    expect(found.map((violation) => violation.rule.name)).toContain(rule);
  });
});
