import type { XmlElement } from '../../../package/xml/element.ts';
import type { Found } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, type Story, value } from '../../view/story.ts';

const within = (story: Story, found: Found): void => {
  const open: { readonly mark: XmlElement; separated: boolean }[] = [];
  const tell = (mark: XmlElement, reason: string): void =>
    found('field-unbalanced', { reason }, atElement(story, mark));
  for (const mark of story.part.all('w:fldChar')) {
    const kind = value(mark, 'w:fldCharType');
    if (kind === 'begin') open.push({ mark, separated: false });
    const last = open.at(-1);
    if (kind === 'separate') {
      if (!last || last.separated) tell(mark, 'a result begins where no field has begun');
      else last.separated = true;
    }
    if (kind === 'end' && !open.pop()) tell(mark, 'one ends that has not begun');
  }
  for (const { mark } of open) tell(mark, 'one begins and does not end');
};

/** Fields begin, may have a result, and end, one inside another. */
export const fields: WordRule = ({ stories }, found) => {
  for (const story of stories) within(story, found);
};

const isOn = (of: XmlElement, name: string): boolean =>
  !['0', 'false', 'off'].includes(value(of, name) ?? '1');

/** Fields that Word is to fill in make it ask the reader. */
export const fieldsThatAsk: WordRule = ({ stories, settings }, found) => {
  const asks = (settings?.all('w:updateFields') ?? []).some((each) => isOn(each, 'w:val'));
  const dirty = stories.some(({ part }) =>
    ['w:fldChar', 'w:fldSimple']
      .flatMap(part.all)
      .some((mark) => mark.attributes.has('w:dirty') && isOn(mark, 'w:dirty')),
  );
  if (asks || dirty) found('fields-ask', {}, { part: settings?.name });
};
