type Json = Record<string, unknown>;

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

const resolve = (root: Json, node: Json): Json => {
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.replace('#/$defs/', '');
  return (root.$defs as Record<string, Json>)[name] ?? { enum: [`no definition ${name}`] };
};

const scalarFaults = (node: Json, value: unknown, path: string): readonly string[] => {
  const types = [node.type ?? typeOf(value)].flat();
  const isEnum = !Array.isArray(node.enum) || node.enum.includes(value);
  const isPattern =
    typeof node.pattern !== 'string' || typeof value !== 'string' || new RegExp(node.pattern).test(value);
  const isInRange =
    typeof value !== 'number' ||
    (value >= Number(node.minimum ?? value) && value <= Number(node.maximum ?? value));
  return types.includes(typeOf(value)) && isEnum && isPattern && isInRange
    ? []
    : [`${path}: ${JSON.stringify(value)}`];
};

const objectFaults = (root: Json, node: Json, value: Json, path: string): readonly string[] => {
  const properties = (node.properties ?? {}) as Record<string, Json>;
  const missing = ((node.required ?? []) as string[]).filter((key) => !(key in value));
  return [
    ...missing.map((key) => `${path}.${key}: missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const property = properties[key];
      return property ? faultsAt(root, property, inner, `${path}.${key}`) : [`${path}.${key}: unknown`];
    }),
  ];
};

const faultsAt = (root: Json, given: Json, value: unknown, path: string): readonly string[] => {
  const node = resolve(root, given);
  if (Array.isArray(node.anyOf)) {
    const tries = node.anyOf.map((option: Json) => faultsAt(root, option, value, path));
    // The form that fits best says what is wrong: of forms with one fault each, the one that was reached furthest inside.
    const depth = (faults: readonly string[]): number => faults[0]?.split(':')[0]?.split('.').length ?? 0;
    return tries.some((faults) => faults.length === 0)
      ? []
      : (tries.toSorted((a, b) => depth(b) - depth(a))[0] ?? []);
  }
  const own = scalarFaults(node, value, path);
  if (own.length > 0 || typeof value !== 'object' || value === null) return own;
  if (!Array.isArray(value)) return objectFaults(root, node, value as Json, path);
  return value.flatMap((entry, index) =>
    faultsAt(root, (node.items ?? {}) as Json, entry, `${path}.${index}`),
  );
};

/** What a JSON Schema finds wrong, for the keywords that ours uses: a yardstick of the tests, not a validator. */
export const schemaFaults = (schema: Json, value: unknown): readonly string[] =>
  faultsAt(schema, schema, value, '');
