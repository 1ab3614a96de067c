import { type PageEnd, paginateStrips } from '../layout/pages/paginate.ts';
import type { Theme } from '../theme/theme.ts';
import type { ContentsLines } from './contents.ts';
import { flowPage } from './flow.ts';
import type { WordDocument } from './model/word.ts';
import { drawnIn, type Measure, type Measured, movedBy, remedies } from './remedies.ts';
import type { StripsOf } from './strips.ts';

/** Of a page: what may stay empty at its foot. */
const mostEmpty = 1 / 3;
/** Each page that is filled is counted with all after it, a few times over: so many at the most. */
const mostFilled = 100;

/** Whether anything is drawn among its blocks. */
export const holdsFigures = ({ blocks }: WordDocument): boolean => blocks.some((block) => drawnIn(block));

/**
 * Leaves no page more than a third empty before a figure that has no room on it, where that can be: the figure is made a
 * little smaller, or what follows it in its part stands before it. Figures are referred to by number, so that they may.
 */
export const fillPages = (
  document: WordDocument,
  contents: ContentsLines | undefined,
  theme: Theme,
  stripsOf: StripsOf,
): WordDocument => {
  const page = flowPage(theme);
  const measure: Measure = (block) => ({ block, strips: stripsOf(block, contents) });
  const endsOf = (all: readonly Measured[]): readonly PageEnd[] =>
    paginateStrips(
      all.flatMap(({ strips }) => strips),
      page,
    ).ends;
  const isThin = ({ room }: PageEnd): boolean => room > page.height * mostEmpty;
  let all: readonly Measured[] = document.blocks.map(measure);
  let seen = 0;
  for (let filled = 0; filled < mostFilled; filled++) {
    const thin = endsOf(all).find((end) => end.page > seen && isThin(end));
    if (!thin) break;
    seen = thin.page;
    const moved = movedBy(all, thin);
    if (!moved) continue;
    for (const tried of remedies(all, moved, thin.room, measure)) {
      if (endsOf(tried).some((end) => end.page === seen && isThin(end))) continue;
      all = tried;
      break;
    }
  }
  return { ...document, blocks: all.map(({ block }) => block) };
};
