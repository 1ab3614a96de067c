/** RFC 5646, section 2.1: language, script, region, variants, extensions, private use. Grandfathered tags are left out. */
const tagPattern =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Whether a text has the form of a BCP 47 language tag. */
export const isLanguageTag = (text: string): boolean => tagPattern.test(text);

/** Languages that are often written by their name, for the suggestion. */
const tags: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  farsi: 'fa',
  french: 'fr',
  german: 'de',
  hebrew: 'he',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  kurdish: 'ku',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
};

/** The tag of a language that is written by its English name, or of a tag with underscores: `en_GB`. */
export const tagOfLanguage = (text: string): string | undefined => {
  const name = text.toLowerCase();
  if (Object.hasOwn(tags, name)) return tags[name];
  const hyphened = text.replace(/_/g, '-');
  return hyphened !== text && isLanguageTag(hyphened) ? hyphened : undefined;
};
