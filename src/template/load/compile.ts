import { Script } from 'node:vm';
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

/**
 * Handlebars' own `compile` makes a function of each block by itself; written out as one script, a template is ready
 * in two thirds of the time.
 */
const compiled = (program: Program): Compiled => {
  const options = { knownHelpers, knownHelpersOnly: true, ignoreStandalone: true };
  const code = environment.precompile(program, options) as string; // Declared as a specification: it is the text of one.
  const specification: unknown = new Script(`(${code})`).runInThisContext();
  // The readonly options are what Handlebars takes; it declares them as mutable.
  return environment.template(specification as TemplateSpecification) as Compiled;
};

/** Compiles rewritten syntax, on the first rendering: most briefs use but a part of a pack. */
export const compileTemplate = (program: Program): Compiled => {
  let ready: Compiled | undefined;
  return (context, options) => {
    ready ??= compiled(program);
    return ready(context, options);
  };
};
