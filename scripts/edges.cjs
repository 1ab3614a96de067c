/**
 * Which folder of src may import what, types included. Whatever is not named here is forbidden, and so is every cycle.
 * `unit`, `diagnostic` and `host` are open to all but each other, and every folder to itself. The checker's own rules are
 * made of this list, and docs/architecture.md says the same.
 *
 * `values`: folders and files that may be imported; `types`: only by `import type`; `packages`: from npm; `node`: of Node.js.
 */
module.exports = {
  unit: {},
  diagnostic: {},
  host: {
    packages: ['chokidar'],
    node: [
      'fs',
      'fs/promises',
      'path',
      'url',
      'os',
      'crypto',
      'module',
      'timers/promises',
      'child_process',
      'v8',
      'worker_threads',
    ],
  },
  yaml: { packages: ['yaml', 'zod'] },
  brief: {
    values: ['yaml/'],
    packages: ['zod', 'mdast', 'mdast-util-from-markdown', 'parse5'],
    node: ['crypto'],
  },
  // The slots of an Office colour scheme are said once, where the file is made.
  theme: { values: ['yaml/', 'package/part.ts'], packages: ['zod'] },
  // Templates read the vocabulary: how text, dates and likelihoods are written, and which paths there are.
  template: {
    values: [
      'brief/inline.ts',
      'brief/date.ts',
      'brief/likelihood.ts',
      'brief/number.ts',
      'brief/chart.ts',
      'brief/supersedes.ts',
      'brief/schema/',
    ],
    types: ['brief/', 'theme/'],
    packages: ['handlebars', 'zod'],
    node: ['vm'],
  },
  document: { types: ['template/markup.ts'], packages: ['saxes'] },
  resolve: { values: ['document/'] },
  // What a native chart is made from is said once, where the file is made.
  layout: {
    values: ['document/', 'image/image.ts'],
    types: ['resolve/', 'theme/', 'package/chart/chart.ts'],
    packages: ['d3-geo', 'linebreak'],
  },
  // A picture from outside as one that is fit to be shown.
  image: { types: ['picture/raster.ts'], packages: ['saxes', '@jsquash/webp'], node: ['zlib'] },
  // Positioned items as SVG, and as PNG where a raster is needed.
  picture: { types: ['layout/', 'theme/'], packages: ['@resvg/resvg-js'] },
  // The one folder that imports pptxgenjs, and jszip, to which that gives its parts.
  deck: {
    types: ['layout/', 'package/part.ts', 'package/wish.ts'],
    packages: ['jszip', 'pptxgenjs'],
  },
  // The one folder that imports docx; wishes are what the package must do because the library cannot.
  handout: {
    values: ['document/', 'image/image.ts', 'layout/', 'picture/'],
    types: ['resolve/', 'theme/', 'package/part.ts', 'package/table-wish.ts', 'package/chart/'],
    packages: ['docx'],
    node: ['crypto'],
  },
  package: { packages: ['saxes'], node: ['zlib', 'crypto'] },
  // What reads finished files, ours or not.
  audit: { values: ['package/'], node: ['zlib'] },
  // The program for other programs, as `cli` is for people.
  library: { values: ['build/', 'engine.ts'], types: ['package/part.ts'] },
  cli: {
    values: ['build/', 'engine.ts', 'brief/print-schema.ts', 'brief/compare/'],
    types: ['package/part.ts'],
    packages: ['commander', 'tinypool'],
    node: ['path'],
  },
};
