import { auditCodes } from './codes/audit.ts';
import { briefCodes } from './codes/brief.ts';
import { buildCodes } from './codes/build.ts';
import { documentCodes } from './codes/document.ts';
import { judgingCodes } from './codes/judging.ts';
import { layoutCodes } from './codes/layout.ts';
import { pictureCodes } from './codes/picture.ts';
import { quotationCodes } from './codes/quotation.ts';
import { releaseCodes } from './codes/release.ts';
import { sourcingCodes } from './codes/sourcing.ts';
import { templateCodes } from './codes/template.ts';
import { themeCodes } from './codes/theme.ts';
import { yamlCodes } from './codes/yaml.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every code there is, by the phase that reports it. A phase adds a code by adding an entry to its file. */
export const catalogue = {
  ...yamlCodes,
  ...briefCodes,
  ...releaseCodes,
  ...sourcingCodes,
  ...judgingCodes,
  ...quotationCodes,
  ...themeCodes,
  ...templateCodes,
  ...documentCodes,
  ...layoutCodes,
  ...pictureCodes,
  ...buildCodes,
  ...auditCodes,
};

export type Code = keyof typeof catalogue;

/** What the message of a code is filled with. */
export type ParametersOf<C extends Code> =
  (typeof catalogue)[C] extends CatalogueEntry<infer Parameters> ? Parameters : never;
