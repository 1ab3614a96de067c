import type { Rule } from './sheet.ts';

/** No two items of a slide have one name, those in groups included: a connector finds what it joins by it. */
export const nameNotUnique: Rule = ({ items }) => {
  const names = items.map(({ name }) => name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((item) => ({ item, words: 'has the name of another item of its slide' }));
};

/** A slide begins with its title, in the title's placeholder. */
export const noTitle: Rule = ({ slide }) => {
  const [first] = slide.items;
  const titled = first?.kind === 'text' && first.placeholder === 'title' && slide.title !== '';
  return titled ? [] : [{ item: slide.title, words: 'begins without a title placeholder' }];
};

/** What is looked at has an alternative text, or says that it is decoration. */
export const noAlternative: Rule = ({ slide }) =>
  slide.items
    .filter(({ kind }) => kind === 'group' || kind === 'picture' || kind === 'chart')
    .filter(({ alternative }) => alternative === undefined)
    .map(({ name }) => ({ item: name, words: 'has no alternative text' }));
