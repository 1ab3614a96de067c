import { handlebars } from './handlebars.ts';

/** A template ready to run: a context, helpers and data variables in, marked text out. */
export type Compiled = (
  context: unknown,
  options: {
    readonly helpers: Readonly<Record<string, unknown>>;
    readonly data: Readonly<Record<string, unknown>>;
  },
) => string;

/** An environment of our own: helpers that others register with Handlebars are not there. */
const environment = handlebars.create();
environment.unregisterHelper('log');

/** Makes a template ready on the first rendering: most briefs use but a part of a pack. */
export const readyOnce = (specification: () => TemplateSpecification): Compiled => {
  let ready: Compiled | undefined;
  return (context, options) => {
    // The readonly options are what Handlebars takes; it declares them as mutable.
    ready ??= environment.template(specification()) as Compiled;
    return ready(context, options);
  };
};
