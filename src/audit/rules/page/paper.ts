import { child, children } from '../../../package/xml/query.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';

const emuPerTwip = 635;
/** Twentieths of a point; A4 where no section says. */
const usualWidth = 11_906;

/** No table or picture is wider than the widest paper of the document. */
export const offPage: WordRule = ({ stories, body }, found) => {
  const widths = body.part.all('w:pgSz').map((size) => Number(value(size, 'w:w') ?? usualWidth));
  const paper = Math.max(...(widths.length > 0 ? widths : [usualWidth]));
  for (const story of stories) {
    for (const grid of story.part.all('w:tblGrid')) {
      const width = children(grid, 'w:gridCol').reduce(
        (sum, column) => sum + Number(value(column, 'w:w') ?? 0),
        0,
      );
      if (width > paper) found('off-page', { what: 'table' }, atElement(story, grid));
    }
    for (const frame of ['wp:inline', 'wp:anchor'].flatMap(story.part.all)) {
      const width = Number(value(child(frame, 'wp:extent'), 'cx') ?? 0) / emuPerTwip;
      if (width > paper) found('off-page', { what: 'picture' }, atElement(story, frame));
    }
  }
};
