import { readFileSync } from 'node:fs';
import { printTagReference } from '../../src/document/reference.ts';
import { printColourPairs } from './contrast.ts';
import { printHelperReference } from './helpers.ts';

/** docs/templates.md: a beginning written by hand, then what the tables of helpers, elements and colours say. */
export const printTemplateReference = (): string =>
  `${[
    readFileSync('scripts/templates/introduction.md', 'utf8').trimEnd(),
    printHelperReference(),
    printTagReference(),
    printColourPairs(),
    '---',
    'Helpers, elements and colours are printed from their tables in `src/` by `npm run docs`; the beginning is `scripts/templates/introduction.md`.',
  ].join('\n\n')}\n`;
