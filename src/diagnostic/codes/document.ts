import { documentMarkupCodes } from './document-markup.ts';
import { documentReferenceCodes } from './document-reference.ts';
import { documentTagCodes } from './document-tag.ts';

/** Codes of markup and the document made from it, and its references. */
export const documentCodes = {
  ...documentMarkupCodes,
  ...documentTagCodes,
  ...documentReferenceCodes,
};
