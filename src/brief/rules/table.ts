import { blocks } from './blocks.ts';
import { chartArea } from './chart-area.ts';
import { chartCells } from './chart-cells.ts';
import { chartSize } from './chart-size.ts';
import { chartUneven } from './chart-uneven.ts';
import { chartValues } from './chart-values.ts';
import { citationForm, citations } from './citations.ts';
import { claimants } from './claimants.ts';
import { confidenceApart } from './confidence-apart.ts';
import { counts } from './counts.ts';
import { cutOff } from './cut-off.ts';
import { dates } from './dates.ts';
import { eventDate } from './event-date.ts';
import { eventPlace } from './event-place.ts';
import { figures } from './figures.ts';
import { idsForNames } from './ids-for-names.ts';
import { knownIds } from './known-ids.ts';
import { knownMarkings, knownScheme } from './known-markings.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { marked } from './marking.ts';
import { nearlyNamedClaimants } from './nearly-named.ts';
import { oneCourse } from './one-course.ts';
import { oneSet } from './one-likelihood-set.ts';
import { rows as rowLengths } from './rows.ts';
import type { Rule } from './rule.ts';
import { shortAdds } from './short.ts';
import { spellings } from './spellings.ts';
import { substance } from './substance.ts';
import { uncited } from './uncited.ts';
import { undeclaredNames } from './undeclared-names.ts';
import { uniqueIds } from './unique-ids.ts';
import { unsourced } from './unsourced.ts';
import { vague } from './vague.ts';

/** All rules of a brief. Findings are shown in the order of the file; at one place, in this order. */
export const rules: readonly Rule[] = [
  substance,
  marked,
  knownScheme,
  knownMarkings,
  languages,
  uniqueIds,
  knownIds,
  claimants,
  nearlyNamedClaimants,
  undeclaredNames,
  idsForNames,
  dates,
  citationForm,
  citations,
  links,
  blocks,
  rowLengths,
  figures,
  chartValues,
  chartCells,
  chartSize,
  chartArea,
  chartUneven,
  shortAdds,
  unsourced,
  uncited,
  counts,
  cutOff,
  eventDate,
  eventPlace,
  spellings,
  confidenceApart,
  oneSet,
  vague,
  oneCourse,
];
