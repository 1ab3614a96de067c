import { aloneOn } from './alone-on.ts';
import { bands } from './bands.ts';
import { bound } from './bound.ts';
import { actorName, placeName } from './cast.ts';
import { changed } from './changed.ts';
import { changes } from './changes.ts';
import { charted } from './charted.ts';
import { cite } from './cite.ts';
import { claimant } from './claimant.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { dated, plotted, undated } from './dated.ts';
import { distinct } from './distinct.ts';
import type { Helper } from './helper.ts';
import { inline } from './inline.ts';
import { join } from './join.ts';
import { label } from './label.ts';
import { and, eq, not, or, some } from './logic.ts';
import { measured } from './measured.ts';
import { number } from './number.ts';
import { numeric } from './numeric.ts';
import { ofKind } from './of-kind.ts';
import { oneSided } from './one-sided.ts';
import { placed, unplaced } from './placed.ts';
import { plain } from './plain.ts';
import { prose } from './prose.ts';
import { quantity } from './quantity.ts';
import { range } from './range.ts';
import { relation } from './relation.ts';
import { replaced } from './replaced.ts';
import { shown } from './shown.ts';
import { term } from './term.ts';
import { voices } from './voices.ts';

/** Every helper there is, beside Handlebars' own blocks. */
export const helpers = {
  inline,
  prose,
  plain,
  date,
  claimant,
  actorName,
  placeName,
  cite,
  label,
  term,
  range,
  join,
  eq,
  and,
  or,
  not,
  some,
  shown,
  count,
  dated,
  plotted,
  undated,
  relation,
  aloneOn,
  bands,
  bound,
  placed,
  unplaced,
  ofKind,
  oneSided,
  charted,
  measured,
  number,
  numeric,
  distinct,
  quantity,
  voices,
  changes,
  changed,
  replaced,
} satisfies Readonly<Record<string, Helper>>;
