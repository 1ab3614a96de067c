import { Script } from 'node:vm';
import Handlebars from 'handlebars';
import { helpers } from '../helpers/table.ts';
import { type Compiled, readyOnce } from '../run/compiled.ts';
import { partialHelperName, printName, referName } from './build.ts';
import type { Program } from './syntax.ts';

/** Helpers of Handlebars itself that templates may use; `log` is not among them. */
export const builtinNames = ['if', 'unless', 'each', 'with', 'lookup'] as const;

const innerNames = [referName, printName, partialHelperName];

const knownHelpers = Object.fromEntries(
  [...builtinNames, ...innerNames, ...Object.keys(helpers)].map((name) => [name, true]),
) as KnownHelpers; // Handlebars' type asks for the names of its own helpers, `log` included.

/** An environment of our own: helpers that others register with Handlebars are not there. */
const environment = Handlebars.create();

/** A template as Handlebars' specification of it, written as JavaScript. */
export const codeOf = (program: Program): string => {
  const options = { knownHelpers, knownHelpersOnly: true, ignoreStandalone: true };
  return environment.precompile(program, options) as string; // Declared as a specification: it is the text of one.
};

/**
 * Handlebars' own `compile` makes a function of each block by itself; written out as one script, a template is ready
 * in two thirds of the time.
 */
export const compileTemplate = (program: Program): Compiled =>
  readyOnce(() => {
    const specification: unknown = new Script(`(${codeOf(program)})`).runInThisContext();
    return specification as TemplateSpecification; // What the text of one gives.
  });
