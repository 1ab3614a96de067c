import { chartContentType } from '../chart/parts.ts';
import { sharedContentTypes } from '../content-types.ts';

const wordprocessingml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Content types of a document's parts. */
export const documentContentTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${wordprocessingml}.document.main+xml`],
  [/^word\/styles\.xml$/, `${wordprocessingml}.styles+xml`],
  [/^word\/numbering\.xml$/, `${wordprocessingml}.numbering+xml`],
  [/^word\/settings\.xml$/, `${wordprocessingml}.settings+xml`],
  [/^word\/footnotes\.xml$/, `${wordprocessingml}.footnotes+xml`],
  [/^word\/header\d+\.xml$/, `${wordprocessingml}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${wordprocessingml}.footer+xml`],
  [/^word\/charts\/chart\d+\.xml$/, chartContentType],
  [/^word\/theme\/theme\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ...sharedContentTypes,
];
