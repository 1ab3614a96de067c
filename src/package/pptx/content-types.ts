import { chartContentType } from '../chart/parts.ts';
import { sharedContentTypes } from '../content-types.ts';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types of a presentation's parts. */
export const deckContentTypes: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${presentationml}.slide+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${presentationml}.notesSlide+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${presentationml}.slideLayout+xml`],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${presentationml}.slideMaster+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${presentationml}.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${presentationml}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentationml}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentationml}.tableStyles+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, chartContentType],
  [/^ppt\/theme\/theme\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ...sharedContentTypes,
];
