import type { Item } from './scene.ts';

/** Counts items of one name: "Card text", "Card text 2". People see the names in PowerPoint's selection pane. */
export const withUniqueNames = (items: readonly Item[]): readonly Item[] => {
  const taken = new Set<string>();
  return items.map((item) => {
    let name = item.name;
    for (let count = 2; taken.has(name); count++) name = `${item.name} ${count}`;
    taken.add(name);
    return { ...item, name };
  });
};
