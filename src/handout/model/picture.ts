import type { Picture } from '../../document/node.ts';
import { pictureSize, wordsOf } from '../../layout/figures/picture.ts';
import { scale } from '../../unit/length.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { bookmarksOf } from './bookmark.ts';
import { marked } from './change.ts';
import type { ModelContext } from './context.ts';
import { plainLook } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import type { WordBlock } from './word.ts';

/** Of a page: what a picture may be tall. */
const tallest = 0.5;

/** A picture from a file, as wide as the text or, where it is small or tall, less. */
export const picture = (node: Picture, context: ModelContext): readonly WordBlock[] => {
  const { images, place, page, language, direction, theme } = context;
  const image = images.get(node.file);
  if (!image) return [paragraphOf(wordsOf(node, language, direction), 'Normal', context, plainLook)];
  const size = pictureSize(image, { width: place.width, height: scale(page.height, tallest) });
  const name = theme.labels.words.picture ?? 'Picture';
  const shown = { kind: 'image', image, ...size, name, description: node.alternative } as const;
  const paragraph = { ...bareParagraph('Figure', direction, [shown]), indent: place.indent };
  return marked([paragraph], bookmarksOf(node, context.newBookmark));
};
