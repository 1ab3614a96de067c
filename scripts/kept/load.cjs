// Loads a script of dist/scripts/ with the compiled code that an earlier run of this very Node left beside it; another Node
// refuses that code, and compiles the script anew. What it is: docs/performance.md.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, 'scripts');

const keptCode = (name) => {
  try {
    return readFileSync(join(folder, `${name}.code`));
  } catch {
    return undefined;
  }
};

/** @returns what the script exports, and itself */
exports.load = (name) => {
  const filename = join(folder, `${name}.cjs`);
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData: keptCode(name),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
  return { exports: module.exports, script };
};
