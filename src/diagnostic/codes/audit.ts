import { auditAccessCodes } from './audit-access.ts';
import { auditChartCodes } from './audit-chart.ts';
import { auditFileCodes } from './audit-file.ts';
import { auditLeakCodes } from './audit-leak.ts';
import { auditPackageCodes } from './audit-package.ts';
import { auditPageCodes } from './audit-page.ts';
import { auditSlidesCodes } from './audit-slides.ts';
import { auditWordCodes } from './audit-word.ts';

/** Codes of the audit, by what they are about: docs/audit.md is printed from them in this order. */
export const auditFamilies = {
  'Reading the file': auditFileCodes,
  'The package': auditPackageCodes,
  Slides: auditSlidesCodes,
  Word: auditWordCodes,
  Charts: auditChartCodes,
  'Reading for everyone': auditAccessCodes,
  'What it gives away': auditLeakCodes,
  'The page': auditPageCodes,
} as const;

/** Codes of finished files, ours or not. */
export const auditCodes = {
  ...auditFileCodes,
  ...auditPackageCodes,
  ...auditSlidesCodes,
  ...auditWordCodes,
  ...auditChartCodes,
  ...auditAccessCodes,
  ...auditLeakCodes,
  ...auditPageCodes,
};
