import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars without its compiler, which takes longer to load than a prepared pack to run. Its declarations leave this door empty. */
export const handlebars = runtime as unknown as Omit<
  typeof Handlebars,
  'compile' | 'precompile' | 'parse' | 'parseWithoutProcessing'
>;
