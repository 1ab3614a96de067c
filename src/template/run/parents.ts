import { isObject, type Origin } from './reference.ts';

const walk = (container: object, parents: Map<object, Origin>): void => {
  for (const [key, value] of Object.entries(container)) {
    // An anchor that is used twice stands where it was first met.
    if (!isObject(value) || parents.has(value)) continue;
    parents.set(value, { container, key: Array.isArray(container) ? Number(key) : key });
    walk(value, parents);
  }
};

/** Every object inside the given one, with the object that holds it and its key there. */
export const parentsIn = (root: object): ReadonlyMap<object, Origin> => {
  const parents = new Map<object, Origin>();
  walk(root, parents);
  return parents;
};

/** The keys from the root down to an object. */
export const keysTo = (value: object, parents: ReadonlyMap<object, Origin>): readonly (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let at = parents.get(value); at; at = parents.get(at.container)) keys.unshift(at.key);
  return keys;
};
