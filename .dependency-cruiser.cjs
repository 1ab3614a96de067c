/**
 * Which folder of src may import what, types included. Whatever is not named here is forbidden, and so is every cycle.
 * `unit`, `diagnostic` and `host` are open to all but each other, and every folder to itself.
 *
 * `values`: folders and files that may be imported; `types`: only by `import type`; `packages`: from npm; `node`: of Node.js.
 */
const edges = {
  unit: {},
  diagnostic: {},
  host: {
    values: ['unit/', 'diagnostic/'],
    node: ['fs', 'fs/promises', 'path', 'url', 'os', 'crypto', 'process'],
  },
  yaml: { packages: ['yaml', 'zod'] },
  brief: { values: ['yaml/'], packages: ['zod', 'mdast', 'mdast-util-from-markdown'] },
  // The slots of an Office colour scheme are said once, where the file is made.
  theme: { values: ['yaml/', 'package/part.ts'], packages: ['zod'] },
  // Templates read the vocabulary: how text, dates and likelihoods are written, and which paths there are.
  template: {
    values: ['brief/inline.ts', 'brief/date.ts', 'brief/likelihood.ts', 'brief/schema/'],
    types: ['brief/', 'theme/'],
    packages: ['handlebars', 'zod'],
    node: ['vm'],
  },
  document: { types: ['template/markup.ts'], packages: ['saxes'] },
  resolve: { values: ['document/'] },
  layout: { values: ['document/', 'theme/'], types: ['resolve/'], packages: ['linebreak'] },
  // The one folder that imports pptxgenjs; what it writes is unzipped to parts.
  deck: {
    values: ['package/unzip.ts'],
    types: ['layout/', 'package/part.ts', 'package/wish.ts'],
    packages: ['pptxgenjs'],
  },
  // The one folder that imports docx; wishes are what the package must do because the library cannot.
  handout: {
    values: ['document/', 'layout/', 'package/table-wish.ts'],
    types: ['resolve/', 'theme/', 'package/part.ts'],
    packages: ['docx'],
    node: ['crypto'],
  },
  package: { packages: ['saxes'], node: ['zlib', 'crypto'] },
  cli: {
    values: ['build/', 'build.ts', 'brief/'],
    types: ['yaml/', 'package/part.ts'],
    packages: ['commander'],
    node: ['path'],
  },
};

const phases = [
  'yaml',
  'brief',
  'theme',
  'template',
  'document',
  'resolve',
  'layout',
  'deck',
  'handout',
  'package',
];
const common = ['unit/', 'diagnostic/', 'host/'];
const alone = ['unit', 'diagnostic', 'host'];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inSource = (places) => `^src/(${places.map(escaped).join('|')})`;

const allowFrom = (from, { values = [], types = [], packages = [], node = [] }) => [
  ...(values.length > 0 ? [{ from: { path: from }, to: { path: inSource(values) } }] : []),
  ...(types.length > 0
    ? [{ from: { path: from }, to: { path: inSource(types), dependencyTypes: ['type-only'] } }]
    : []),
  ...(packages.length > 0
    ? [{ from: { path: from }, to: { path: `node_modules/(@types/)?(${packages.map(escaped).join('|')})/` } }]
    : []),
  ...(node.length > 0
    ? [{ from: { path: from }, to: { path: `^(node:)?(${node.map(escaped).join('|')})$` } }]
    : []),
];

const allowFolder = ([folder, rules]) => [
  { from: { path: `^src/${folder}/` }, to: { path: `^src/${folder}/` } },
  ...(alone.includes(folder) ? [] : allowFrom(`^src/${folder}/`, { values: common })),
  ...allowFrom(`^src/${folder}/`, rules),
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Imports go one way, type-only ones too; a folder that needs another which needs it is one folder.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is not looked into, so nothing behind it is checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  allowed: [
    ...Object.entries(edges).flatMap(allowFolder),
    // The pipeline knows every phase, and the library shows what a program around it needs.
    ...allowFrom('^src/(build/|build\\.ts$)', {
      values: [...common, ...phases.map((phase) => `${phase}/`), 'build/', 'build.ts'],
    }),
    ...allowFrom('^src/index\\.ts$', {
      values: [...common, 'build/', 'build.ts'],
      types: ['package/part.ts'],
    }),
  ],
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
