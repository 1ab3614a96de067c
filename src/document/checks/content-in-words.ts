import type { ContentModel } from '../tags/tag.ts';

const words: Readonly<Record<string, string>> = {
  text: 'text',
  phrasing: 'elements within a line',
  flow: 'blocks',
};

/** "text, elements within a line and `<p>`": what may stand in an element. */
export const contentInWords = (model: ContentModel): string => {
  const names = model.map((allowed) => words[allowed] ?? allowed);
  const last = names.at(-1);
  if (last === undefined) return 'nothing';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};
