import { tellLinkText } from '../../links.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, wordsOf } from '../../view/story.ts';

/** Links say where they lead. */
export const wordLinks: WordRule = ({ stories }, found) => {
  for (const story of stories)
    for (const link of story.part.all('w:hyperlink'))
      tellLinkText(wordsOf(link), atElement(story, link), found);
};
