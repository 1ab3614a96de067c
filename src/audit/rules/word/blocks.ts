import { children } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';

/** What must end in a paragraph. Marks of bookmarks and changes may follow it. */
const holders = ['w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment', 'w:txbxContent'];
const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:altChunk']);
/** A cell may end in a control that holds its paragraphs; nothing may end in a table. */
const closing: ReadonlySet<string> = new Set(['w:p', 'w:sdt', 'w:customXml']);

/** Cells, headers, footers, notes and boxes hold a paragraph and end in one; tables have rows, and rows cells. */
export const blockStructure: WordRule = ({ stories }, found) => {
  for (const story of stories) {
    for (const holder of holders.flatMap(story.part.all)) {
      const last = children(holder).findLast(({ name }) => blocks.has(name));
      if (!last || !closing.has(last.name))
        found('story-empty', { element: holder.name }, atElement(story, holder));
    }
    const hollow = [
      ...story.part
        .all('w:tbl')
        .filter((table) => !children(table).some(({ name }) => /^w:(tr|sdt|customXml|ins|del)$/.test(name))),
      ...story.part
        .all('w:tr')
        .filter((row) => !children(row).some(({ name }) => /^w:(tc|sdt|customXml)$/.test(name))),
    ];
    for (const element of hollow) found('row-without-cells', {}, atElement(story, element));
  }
};

/** A section has one header and footer of each kind, and they are such parts. */
export const headerReferences: WordRule = ({ body, file }, found) => {
  const kinds = new Map(file.relationshipsOf(file.main).map(({ id, type }) => [id, type]));
  for (const section of body.part.all('w:sectPr')) {
    const tell = (reason: string): void =>
      found('header-reference-wrong', { reason }, atElement(body, section));
    for (const kind of ['header', 'footer']) {
      const all = children(section, `w:${kind}Reference`);
      for (const type of repeated(all.map((each) => value(each, 'w:type') ?? 'default')))
        tell(`two ${kind}s are of the kind “${type}”`);
      for (const each of all) {
        const id = value(each, 'r:id') ?? '';
        if (kinds.has(id) && !kinds.get(id)?.endsWith(`/${kind}`)) tell(`${id} is no ${kind}`);
      }
    }
  }
};

/** Each drawing has a number of its own. */
export const drawingIds: WordRule = ({ stories }, found) => {
  const all = stories.flatMap(({ part }) => part.all('wp:docPr').map((each) => value(each, 'id') ?? ''));
  for (const id of repeated(all)) {
    const story = stories.find(({ part }) => part.all('wp:docPr').some((each) => value(each, 'id') === id));
    if (story) found('drawing-id-repeated', { id }, { part: story.part.name });
  }
};
