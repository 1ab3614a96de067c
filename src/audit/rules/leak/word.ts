import { child } from '../../../package/xml/query.ts';
import { excerpt } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value, wordsOf } from '../../view/story.ts';

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/** What was struck out or put in, with who did it. */
export const trackedChanges: WordRule = ({ stories }, found) => {
  for (const story of stories) {
    const all = changes.flatMap(story.part.all);
    const [first] = all;
    if (first) found('changes-tracked', { count: all.length }, atElement(story, first));
  }
};

/** Remarks in the margin. */
export const wordComments: WordRule = ({ stories }, found) => {
  for (const { part } of stories) {
    const count = part.all('w:comment').length;
    if (count > 0) found('comments-left', { count }, { part: part.name });
  }
};

/** Text that is there and not shown. */
export const hiddenText: WordRule = ({ stories }, found) => {
  for (const story of stories) {
    for (const run of story.part.all('w:r')) {
      const properties = child(run, 'w:rPr');
      const vanish = properties && child(properties, 'w:vanish');
      const hidden = vanish && !['0', 'false', 'off'].includes(value(vanish) ?? '1');
      const text = wordsOf(run);
      if (hidden && text.trim() !== '') found('text-hidden', { text: excerpt(text) }, atElement(story, run));
    }
  }
};
