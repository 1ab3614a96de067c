import { descendants, textOf } from '../xml/query.ts';
import type { Sheet } from './repair.ts';

/** The text of a slide's title, line breaks as spaces; empty where the slide has none. */
export const slideTitle = ({ frames }: Sheet): string => {
  const title = frames.find(({ wish }) => wish.placeholder?.type === 'title');
  if (!title) return '';
  return descendants(title.element, 'a:p')
    .flatMap((paragraph) => descendants(paragraph, 'a:t').map(textOf).join(''))
    .join(' ');
};
