// The door of the command.
'use strict';
const { exports: command, script } = require('./load.cjs').load('command');

exports.main = command.main;
exports.work = command.work;
/** For scripts/kept/keep.mjs. */
exports.script = script;
