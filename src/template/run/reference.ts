/** Where a value stands: the object that holds it and its key there, by which the brief's positions are found. */
export interface Origin {
  readonly container: object;
  readonly key: string | number;
}

/** A value on its way to a helper, unaltered, with where it stands. */
export class Reference {
  readonly value: unknown;
  readonly origin: Origin | undefined;

  constructor(value: unknown, origin?: Origin) {
    this.value = value;
    this.origin = origin;
  }
}

/** The contexts of partials that were called with parameters: the context as it was, and where each parameter stands. */
export type MergedContexts = WeakMap<object, MergedContext>;

interface MergedContext {
  readonly context: unknown;
  readonly parameters: ReadonlyMap<string, Reference>;
}

const nothing = new Reference(undefined);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A helper's argument as a reference; literals and the results of other helpers stand nowhere. */
export const asReference = (value: unknown): Reference =>
  value instanceof Reference ? value : new Reference(value);

/** The value under a key, where it is the object's own: nothing of a prototype is ever reached. */
const step = (from: Reference, key: string, merged: MergedContexts): Reference => {
  const holder = from.value;
  if (!isObject(holder) || !Object.hasOwn(holder, key)) return nothing;
  const context = merged.get(holder);
  const parameter = context?.parameters.get(key);
  if (parameter) return parameter;
  const container = isObject(context?.context) ? context.context : holder;
  const place = Array.isArray(container) && /^\d+$/.test(key) ? Number(key) : key;
  return new Reference(holder[key], { container, key: place });
};

export const follow = (from: Reference, keys: readonly string[], merged: MergedContexts): Reference => {
  let reached = from;
  for (const key of keys) reached = step(reached, key, merged);
  return reached;
};

/** The context of a partial: the one it was called with, and its parameters before it, as Handlebars has it. */
export const mergeContext = (
  called: Reference,
  parameters: ReadonlyMap<string, Reference>,
  merged: MergedContexts,
): Reference => {
  if (parameters.size === 0) return called;
  const own = isObject(called.value) ? called.value : {};
  const values = [...parameters].map(([key, { value }]) => [key, value] as const);
  const context = { ...own, ...Object.fromEntries(values) };
  const outer = isObject(called.value) ? merged.get(called.value) : undefined;
  merged.set(context, {
    context: outer ? outer.context : called.value,
    parameters: outer ? new Map([...outer.parameters, ...parameters]) : parameters,
  });
  return new Reference(context, called.origin);
};

/** The object of the brief that a context stands for. */
export const originalOf = (value: unknown, merged: MergedContexts): unknown =>
  (isObject(value) ? merged.get(value)?.context : undefined) ?? value;
