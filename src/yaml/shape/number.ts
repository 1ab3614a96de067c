/**
 * The number that a plain scalar stands for: YAML's core schema without its octal and hexadecimal forms and infinities.
 * @returns `undefined` where it stands for none.
 */
export const numberOf = (text: string): number | undefined =>
  /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
