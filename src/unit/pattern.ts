/** @returns a pattern of words with each `{name}` replaced by its value; a name without one stays */
export const fillPattern = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
