import type { ConnectorItem, Item, Joint } from './scene.ts';

const free = (name: string, taken: Set<string>): string => {
  let found = name;
  for (let count = 2; taken.has(found); count++) found = `${name} ${count}`;
  taken.add(found);
  return found;
};

const rejoined = (item: ConnectorItem, names: ReadonlyMap<string, string>): ConnectorItem => {
  const renamed = (joint: Joint | undefined): Joint | undefined =>
    joint && { ...joint, item: names.get(joint.item) ?? joint.item };
  return { ...item, from: renamed(item.from), to: renamed(item.to) };
};

const rename = (items: readonly Item[], taken: Set<string>): readonly Item[] => {
  const names = new Map<string, string>();
  const renamed = items.map((item): Item => {
    const name = free(item.name, taken);
    if (!names.has(item.name)) names.set(item.name, name);
    return item.kind === 'group' ? { ...item, name, items: rename(item.items, taken) } : { ...item, name };
  });
  return renamed.map((item) => (item.kind === 'connector' ? rejoined(item, names) : item));
};

/**
 * Counts items of one name, those in groups too: "Card text", "Card text 2". People see the names in PowerPoint's
 * selection pane. Connectors follow what they join, which stands in the same group.
 */
export const withUniqueNames = (items: readonly Item[]): readonly Item[] => rename(items, new Set());
