/** The file of the edition before, where `supersedes` names one; `undefined` where it is words. */
export const supersededFile = (value: string | undefined): string | undefined =>
  value !== undefined && /^\S.*\.ya?ml$/i.test(value) ? value : undefined;
