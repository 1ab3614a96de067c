import { type At, excerpt, type Found } from './finding.ts';

const fileName = /^[^\n]{0,120}\.(png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf|pptx?|docx?|xlsx?|pdf|heic)$/i;
/** Names that cameras, screens and programs give, without an ending. */
const givenName = /^(img|dsc|dscn|pxl|image|picture|bild|photo|screenshot|screen shot)[-_ ]?\d[\d-_ ]*$/i;

/** Whether words are the name of a file of a picture. */
export const isFileName = (text: string): boolean => fileName.test(text.trim()) && !/[.!?]\s/.test(text);

const saysPicture =
  /^(an? |une? |ein(e)? |das )?(image|picture|graphic|bild|imagen?) (of|de|d’|d'|von|des|der)\b/i;

/** Says what is wrong with an alternative text that is there. */
export const tellAlternative = (text: string, at: At, found: Found): void => {
  const words = text.trim();
  if (isFileName(words) || givenName.test(words)) found('alt-file-name', { text: excerpt(words) }, at);
  else if (saysPicture.test(words)) found('alt-says-picture', { text: excerpt(words) }, at);
};
