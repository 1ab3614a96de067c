import { readFileSync } from 'node:fs';
import { printTagReference } from '../../src/document/reference.ts';
import { printHelperReference } from './helpers.ts';

/** docs/templates.md: a beginning written by hand, then what the tables of helpers and elements say. */
export const printTemplateReference = (): string =>
  `${[
    readFileSync('scripts/templates/introduction.md', 'utf8').trimEnd(),
    printHelperReference(),
    printTagReference(),
    '---',
    'Helpers and elements are printed from their tables in `src/` by `npm run docs`; the beginning is `scripts/templates/introduction.md`.',
  ].join('\n\n')}\n`;
