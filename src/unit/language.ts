const bcp47 = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A language tag that may stand in an attribute; what is none becomes `und`, undetermined (BCP 47). */
export const languageTag = (language: string): string => (bcp47.test(language) ? language : 'und');
