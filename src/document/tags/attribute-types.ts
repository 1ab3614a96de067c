import { isLanguageTag } from '../language.ts';

/** What the value of an attribute must be, and how a diagnostic and the reference say so. */
interface TypeRule {
  readonly expected: string;
  readonly accepts: (value: string) => boolean;
}

const name = /^[A-Za-z][A-Za-z0-9_-]*$/;
const positive = /^(0*[1-9][0-9]*)(\.[0-9]+)?$|^0+\.0*[1-9][0-9]*$/;
const percent = /^(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)$/;

/** True for a web or mail address, or `#id`; without a control character or white space. */
const isLinkTarget = (value: string): boolean => {
  if (value.startsWith('#')) return value.length > 1;
  return /^(https?:\/\/[^/]|mailto:.)/i.test(value) && !/[\0-\x20\x7f]/.test(value);
};

const within = (value: string, most: number): boolean =>
  /^-?[0-9]+(\.[0-9]+)?$/.test(value) && Math.abs(Number(value)) <= most;

export const attributeTypes = {
  words: { expected: 'words', accepts: (value) => value.trim() !== '' },
  text: { expected: 'text', accepts: () => true },
  name: { expected: 'a name of letters, digits and hyphens', accepts: (value) => name.test(value) },
  id: { expected: 'an id without white space', accepts: (value) => /^\S+$/.test(value) },
  classes: { expected: 'names of classes', accepts: () => true },
  language: { expected: 'a BCP 47 language tag such as en or pt-BR', accepts: isLanguageTag },
  choice: { expected: 'one of its values', accepts: () => true },
  link: {
    expected: 'an http, https or mailto address, or # and an id',
    accepts: isLinkTarget,
  },
  count: { expected: 'a whole number from 1 to 100', accepts: (value) => /^([1-9][0-9]?|100)$/.test(value) },
  number: {
    expected: 'a number with a point and no separators, or nothing',
    accepts: (value) => /^(-?[0-9]+(\.[0-9]+)?)?$/.test(value),
  },
  percent: { expected: 'a number from 0 to 100', accepts: (value) => percent.test(value) },
  latitude: { expected: 'degrees from -90 to 90', accepts: (value) => within(value, 90) },
  longitude: { expected: 'degrees from -180 to 180', accepts: (value) => within(value, 180) },
  weight: { expected: 'a number greater than 0', accepts: (value) => positive.test(value) },
} as const satisfies Record<string, TypeRule>;

export type AttributeType = keyof typeof attributeTypes;
