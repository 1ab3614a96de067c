// Loads what builds, with the compiled code that an earlier run of this very Node left beside it; another Node refuses that
// code, and compiles the script anew. What it is: docs/performance.md.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'engine.cjs');

const keptCode = () => {
  try {
    return readFileSync(join(__dirname, 'engine.code'));
  } catch {
    return undefined;
  }
};

const source = readFileSync(filename, 'latin1');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename,
  cachedData: keptCode(),
});
const engine = { exports: {} };
script.runInThisContext()(engine.exports, createRequire(filename), engine, filename, __dirname);

exports.build = engine.exports.build;
exports.everyAudience = engine.exports.everyAudience;
/** For scripts/engine/keep.mjs. */
exports.script = script;
