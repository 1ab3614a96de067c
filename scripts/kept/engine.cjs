// The door of what builds.
'use strict';
const { exports: engine, script } = require('./load.cjs').load('engine');

exports.answerAside = engine.answerAside;
exports.build = engine.build;
exports.everyAudience = engine.everyAudience;
/** For scripts/kept/keep.mjs. */
exports.script = script;
