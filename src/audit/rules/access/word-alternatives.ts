import { attribute, child, descendants } from '../../../package/xml/query.ts';
import { tellAlternative } from '../../alternative.ts';
import type { WordRule } from '../../rule.ts';
import { atElement } from '../../view/story.ts';

/** Drawings say what they show, or that they are decoration; boxes of text read by themselves. */
export const wordAlternatives: WordRule = ({ stories }, found) => {
  for (const story of stories) {
    for (const frame of ['wp:inline', 'wp:anchor'].flatMap(story.part.all)) {
      const named = child(frame, 'wp:docPr');
      const mark = named && descendants(named, 'adec:decorative')[0];
      const decorative = mark !== undefined && attribute(mark, 'val') !== '0';
      const words = (named && (attribute(named, 'descr') || attribute(named, 'title'))) ?? '';
      const at = atElement(story, frame);
      const isText = descendants(frame, 'w:txbxContent').length > 0;
      const what = descendants(frame, 'c:chart').length > 0 ? 'chart' : 'picture';
      if (words.trim() === '' && !decorative && !isText) found('alt-missing', { what }, at);
      if (decorative && words.trim() !== '') found('decoration-speaks', {}, at);
      if (words.trim() !== '') tellAlternative(words, at, found);
    }
  }
};
