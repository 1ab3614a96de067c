const edges = require('./scripts/edges.cjs');

const phases = [
  'yaml',
  'brief',
  'theme',
  'template',
  'document',
  'resolve',
  'image',
  'layout',
  'picture',
  'deck',
  'handout',
  'package',
  'audit',
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
    ...allowFrom('^src/engine\\.ts$', { values: ['build/aside.ts', 'build/audiences.ts', 'build.ts'] }),
    ...allowFrom('^src/index\\.ts$', {
      values: [...common, 'library/'],
      types: ['build/', 'package/part.ts'],
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
