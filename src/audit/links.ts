import { type At, excerpt, type Found } from './finding.ts';

/** Words that say nothing of where a link leads, in the languages of the shipped packs. */
const vague: ReadonlySet<string> = new Set([
  ...['here', 'click here', 'click', 'link', 'this link', 'read more', 'more', 'learn more', 'see here'],
  ...['ici', 'cliquez ici', 'lien', 'en savoir plus', 'lire la suite', 'plus'],
  ...['hier', 'hier klicken', 'klicken sie hier', 'mehr', 'weiterlesen', 'mehr erfahren'],
  ...['هنا', 'انقر هنا', 'اضغط هنا', 'المزيد'],
]);

const address = /^(https?:\/\/|www\.)\S+$/i;

/** Says where a link's words do not say where it leads. */
export const tellLinkText = (text: string, at: At, found: Found): void => {
  const words = text.replace(/\s+/g, ' ').trim();
  if (
    vague.has(
      words
        .toLowerCase()
        .replace(/[.…:›»>]+$/, '')
        .trim(),
    )
  )
    found('link-text-vague', { text: words }, at);
  else if (address.test(words)) found('link-text-address', { text: excerpt(words) }, at);
};
