#!/usr/bin/env node
import { processTerminal } from './process.ts';
import { run } from './run.ts';

process.exitCode = await run(processTerminal(), process.argv.slice(2));
