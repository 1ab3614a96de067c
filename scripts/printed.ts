import { printBriefSchema } from '../src/brief/print-schema.ts';
import { printBriefReference } from '../src/brief/reference.ts';
import { printDiagnosticReference } from '../src/diagnostic/reference.ts';
import { printAuditPage } from './audit.ts';
import { printSecurityPage } from './security.ts';
import { printTemplateReference } from './templates/page.ts';

/** What `npm run docs` writes, by path: each is printed from the sources and never edited by hand. */
export const printed: Readonly<Record<string, () => string>> = {
  'docs/audit.md': printAuditPage,
  'docs/brief.schema.json': printBriefSchema,
  'docs/briefs.md': printBriefReference,
  'docs/diagnostics.md': printDiagnosticReference,
  'docs/security.md': printSecurityPage,
  'docs/templates.md': printTemplateReference,
};
