import Handlebars from 'handlebars';
import { helpers } from '../helpers/table.ts';
import { partialHelperName, printName, referName } from './build.ts';
import type { Program } from './syntax.ts';

/** A template ready to run: a context, helpers and data variables in, marked text out. */
export type Compiled = (
  context: unknown,
  options: {
    readonly helpers: Readonly<Record<string, unknown>>;
    readonly data: Readonly<Record<string, unknown>>;
  },
) => string;

/** Helpers of Handlebars itself that templates may use; `log` is not among them. */
export const builtinNames = ['if', 'unless', 'each', 'with', 'lookup'] as const;

const innerNames = [referName, printName, partialHelperName];

const knownHelpers = Object.fromEntries(
  [...builtinNames, ...innerNames, ...Object.keys(helpers)].map((name) => [name, true]),
) as KnownHelpers; // Handlebars' type asks for the names of its own helpers, `log` included.

/** An environment of our own: helpers that others register with Handlebars are not there. */
const environment = Handlebars.create();
environment.unregisterHelper('log');

/** Compiles rewritten syntax. Handlebars compiles on the first rendering. */
export const compileTemplate = (program: Program): Compiled =>
  // The readonly options are what Handlebars takes; it declares them as mutable.
  environment.compile(program, { knownHelpers, knownHelpersOnly: true, ignoreStandalone: true }) as Compiled;
