import { targetsOf } from '../../open/package.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';

const kinds: readonly (readonly [reference: string, part: string, element: string, name: string])[] = [
  ['w:footnoteReference', 'footnotes', 'w:footnote', 'footnote'],
  ['w:endnoteReference', 'endnotes', 'w:endnote', 'endnote'],
  ['w:commentReference', 'comments', 'w:comment', 'comment'],
];

/** What the text refers to is there. */
export const noteReferences: WordRule = ({ stories, file }, found) => {
  for (const [reference, kind, element, name] of kinds) {
    const part = file.xml.get(targetsOf(file, file.main, kind)[0] ?? '');
    const known = new Set((part?.all(element) ?? []).map((note) => value(note, 'w:id')));
    for (const story of stories) {
      for (const each of story.part.all(reference)) {
        const id = value(each, 'w:id') ?? '';
        if (!known.has(id)) found('note-missing', { kind: name, id }, atElement(story, each));
      }
    }
  }
};
