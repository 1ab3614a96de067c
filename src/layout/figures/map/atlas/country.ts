/** A country or territory of the map. Those without a code bear no name. */
export interface Country {
  readonly code?: string | undefined;
  /** Natural Earth's own name for it, in English. */
  readonly atlasName: string;
  /** In the order of `nameLanguages`. */
  readonly names?: readonly string[] | undefined;
  /** Its name is itself a stand: it is printed only where the brief does. */
  readonly quiet?: boolean | undefined;
}

export interface Capital {
  readonly code: string;
  readonly names: readonly string[];
  /** Longitude and latitude. */
  readonly coordinates: readonly number[];
}

/** The languages in which countries and capitals have names. */
const nameLanguages: readonly string[] = ['en', 'fr', 'de', 'ar'];

/** The name in a language (BCP 47), else in English. */
export const nameIn = (names: readonly string[] | undefined, language: string): string | undefined => {
  const index = nameLanguages.indexOf(language.split('-')[0] ?? '');
  return names?.[index] ?? names?.[0];
};

/** Names that are compared: without case, accents, articles and signs. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase()
    .replace(/^the/, '');

const namesOf = ({ names, atlasName }: Country): readonly string[] => [...(names ?? []), atlasName];

/** The country that goes by a name in any of the languages, or by its code; -1 where there is none. */
export const indexOfCountry = (countries: readonly Country[], name: string): number => {
  const same = countries.findIndex((each) => each.code === name || namesOf(each).includes(name));
  if (same !== -1) return same;
  const wanted = bare(name);
  return countries.findIndex((each) => namesOf(each).some((other) => bare(other) === wanted));
};
