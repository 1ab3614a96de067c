import { printDiagnosticReference } from '../src/diagnostic/reference.ts';
import { printTemplateReference } from './templates/page.ts';

/** What `npm run docs` writes, by path: each is printed from the sources and never edited by hand. */
export const printed: Readonly<Record<string, () => string>> = {
  'docs/diagnostics.md': printDiagnosticReference,
  'docs/templates.md': printTemplateReference,
};
