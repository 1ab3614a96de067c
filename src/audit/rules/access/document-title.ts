import { child, textOf } from '../../../package/xml/query.ts';
import type { PackageRule } from '../../rule.ts';
import { propertiesPart } from '../package/properties.ts';

/** What programs write where nobody has given a title. */
const none =
  /^(powerpoint presentation|pptxgenjs presentation|untitled|presentation\d*|document\d*|word document|)$/i;

/** The file's properties give it a title. */
export const documentTitle: PackageRule = (file, found) => {
  const core = propertiesPart(file, 'core-properties');
  const title = textOf((core && child(core.root, 'dc:title')) ?? '').trim();
  if (none.test(title)) found('document-title-missing', {}, { part: core?.name });
};
