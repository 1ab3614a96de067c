import { textOf } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';

/** Word takes no longer name. */
const longestName = 40;

/** Bookmarks have names and numbers of their own, and end. */
export const bookmarks: WordRule = ({ stories }, found) => {
  for (const story of stories) {
    const starts = story.part.all('w:bookmarkStart');
    const ends = new Set(story.part.all('w:bookmarkEnd').map((mark) => value(mark, 'w:id')));
    const ids = new Set(repeated(starts.map((mark) => value(mark, 'w:id') ?? '')));
    const names = new Set(repeated(starts.map((mark) => (value(mark, 'w:name') ?? '').toLowerCase())));
    for (const mark of starts) {
      const bookmark = value(mark, 'w:name') ?? '';
      const id = value(mark, 'w:id') ?? '';
      const tell = (reason: string): void =>
        found('bookmark-broken', { bookmark, reason }, atElement(story, mark));
      if (ids.has(id)) tell(`shares the number ${id} with another`);
      if (names.has(bookmark.toLowerCase())) tell('is there twice');
      if (bookmark.length > longestName) tell(`has a name of more than ${longestName} characters`);
      if (!ends.has(id)) tell('does not end');
    }
  }
};

const references = /^\s*(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"\\]+)/;

/** Links and references lead to bookmarks that are there. */
export const anchors: WordRule = ({ stories }, found) => {
  const known = new Set(
    stories.flatMap(({ part }) => part.all('w:bookmarkStart').map((mark) => value(mark, 'w:name') ?? '')),
  );
  known.add('_top');
  for (const story of stories) {
    for (const link of story.part.all('w:hyperlink')) {
      const anchor = value(link, 'w:anchor');
      const outside = value(link, 'r:id');
      if (anchor !== undefined && outside === undefined && !known.has(anchor))
        found('anchor-missing', { anchor }, atElement(story, link));
      if (anchor === undefined && outside === undefined)
        found('link-without-target', {}, atElement(story, link));
    }
    for (const field of story.part.all('w:instrText')) {
      const anchor = references.exec(textOf(field))?.[1];
      if (anchor !== undefined && !known.has(anchor))
        found('anchor-missing', { anchor }, atElement(story, field));
    }
  }
};
