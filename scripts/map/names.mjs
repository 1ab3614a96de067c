// Names of countries in the languages of the shipped packs, from Unicode's CLDR.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const languages = ['en', 'fr', 'de', 'ar'];

/** Where CLDR's ordinary name is too long for a map, or holds two names. */
const shortForms = ['BA', 'HK', 'MM', 'MO', 'PS'];

const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;

const territories = languages.map(
  (language) =>
    require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
      .territories,
);

/** ISO 3166-1: "368" → "IQ". Codes that were given up have no name. */
export const codeOfNumber = new Map(
  Object.entries(codeMappings)
    .filter(([code, { _numeric }]) => code.length === 2 && _numeric !== undefined && territories[0][code])
    .map(([code, { _numeric }]) => [_numeric, code]),
);

/** The names of one country, in the order of `languages`. */
export const namesOf = (code) =>
  territories.map((names) =>
    ((shortForms.includes(code) && names[`${code}-alt-short`]) || names[code]).replace(/ \(.*\)$/, ''),
  );
