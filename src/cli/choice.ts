import { InvalidArgumentError } from 'commander';
import { nearest } from '../diagnostic/suggest.ts';

const oneOf = <C extends string>(choices: readonly C[], given: string): C => {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const near = nearest(given, choices);
  throw new InvalidArgumentError(
    near === undefined ? `It is one of: ${choices.join(', ')}.` : `Did you mean "${near}"?`,
  );
};

/** Reads an option that is one of a few words. */
export const choice =
  <C extends string>(...choices: readonly C[]) =>
  (given: string): C =>
    oneOf(choices, given);

/** Reads an option that is a list of a few words, parted by commas; each counts once, in the order of the choices. */
export const choiceList =
  <C extends string>(...choices: readonly C[]) =>
  (given: string): readonly C[] => {
    const named = new Set(given.split(',').map((word) => oneOf(choices, word.trim())));
    return choices.filter((each) => named.has(each));
  };

/** Reads an option that is a number of things, of which there is one at least. */
export const count = (given: string): number => {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It is a whole number from 1 on.');
};
