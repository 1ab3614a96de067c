import { entry } from '../entry.ts';

/** Codes of a template pack's data files: theme.yaml, layouts.yaml, labels.yaml. */
export const themeCodes = {
  'pack-file-missing': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `The template pack has no file ${file}`,
    explanation:
      'A template pack is a folder with theme.yaml, layouts.yaml, labels.yaml and its templates. Without the file there is nothing to build with. ' +
      'The name after --template is the folder itself.',
    example: 'briefwright build --template templates/standrad',
    cure: 'briefwright build --template templates/standard',
  }),
  'unknown-colour': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `There is no colour “${name}” in theme.yaml`,
    explanation:
      'Styles, backgrounds and decoration name one of the colours that theme.yaml lists under `colours`; so one change there restyles everything. ' +
      '`ink` must be among them: it is the colour of what names none.',
    example: 'title: { largest: 26, colour: nayv }',
    cure: 'title: { largest: 26, colour: navy }',
  }),
  'region-below-nothing': entry<{ name: string; layout: string }>({
    severity: 'error',
    message: ({ name, layout }) => `The layout “${layout}” has no region “${name}” to stand below`,
    explanation: '`below` names another region of the same slide layout, from whose bottom this one starts.',
    example: 'main: { left: 0.6in, width: 12in, below: titel, bottom: 6.8in }',
    cure: 'main: { left: 0.6in, width: 12in, below: title, bottom: 6.8in }',
  }),
  'region-circle': entry<{ name: string; layout: string }>({
    severity: 'error',
    message: ({ name, layout }) => `The region “${name}” of the layout “${layout}” stands below itself`,
    explanation:
      'Each region that stands below another must lead, in the end, to one that has a place of its own.',
    example: 'left: { below: right, … }\nright: { below: left, … }',
    cure: 'left: { below: title, … }\nright: { below: title, … }',
  }),
  'region-off-slide': entry<{ name: string; layout: string }>({
    severity: 'error',
    message: ({ name, layout }) =>
      `“${name}” of the layout “${layout}” reaches over the edge of the slide, or has no room at all`,
    explanation:
      'Regions and decoration must end within the slide, whatever its size. Places are counted from the left and the top; with a minus, from the right and the bottom, ' +
      'so that they hold on a page of another size too. `50%` is half of the slide.',
    example: 'main: { left: 0.6in, width: 13in, top: 1.5in, bottom: 6.8in }',
    cure: 'main: { left: 0.6in, right: -0.6in, top: 1.5in, bottom: -0.7in }',
  }),
  'edges-not-two': entry<{ name: string; layout: string; keys: string; found: number }>({
    severity: 'error',
    message: ({ name, layout, keys, found }) =>
      `“${name}” of the layout “${layout}” gives ${found} of ${keys} instead of two`,
    explanation:
      'Two of them say where a region or a shape stands and how large it is; with one the rest is unknown, and with three they may contradict each other.',
    example: 'main: { left: 0.6in, right: -0.6in, width: 12in, top: 1.5in, bottom: -0.7in }',
    cure: 'main: { left: 0.6in, right: -0.6in, top: 1.5in, bottom: -0.7in }',
  }),
  'page-without-size': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) =>
      `The page of the ${document} needs a size by its name, or both width and height, and not all of them`,
    explanation:
      'A deck is 16:9, 4:3, A4 or Letter, a handout A4 or Letter; for any other page give `width` and `height` in its place.',
    example: 'page: { width: 25.4cm }',
    cure: 'page: 4:3',
  }),
  'page-out-of-range': entry<{ document: string; least: number; most: number }>({
    severity: 'error',
    message: ({ document, least, most }) =>
      `The page of the ${document} has a side that is not between ${least} and ${most} inches`,
    explanation: 'PowerPoint takes slides of 1 to 56 inches a side, and Word pages of up to 22 inches.',
    example: 'page: { width: 1920pt, height: 0in }',
    cure: 'page: { width: 1920pt, height: 1080pt }',
  }),
  'margins-too-wide': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'The margins of the handout leave less than 5 cm for its text',
    explanation: 'What the margins leave of a page must be at least 5 cm wide and 5 cm tall.',
    example: 'page: { size: A4, marginSide: 9cm }',
    cure: 'page: { size: A4, marginSide: 2.2cm }',
  }),
  'layout-without-title': entry<{ layout: string }>({
    severity: 'error',
    message: ({ layout }) => `The layout “${layout}” has no region “title”`,
    explanation:
      'Every slide has a title: screen readers, the outline and links between slides go by it. A layout must say where it stands.',
    example: 'regions:\n  main: { … }',
    cure: 'regions:\n  title: { … }\n  main: { … }',
  }),
  'low-contrast': entry<{ use: string; colour: string; ground: string; ratio: string; needed: string }>({
    severity: 'error',
    message: ({ use, colour, ground, ratio, needed }) =>
      `The colour “${colour}” has a contrast of ${ratio} on ${ground} and needs ${needed}: it is drawn so for ${use}`,
    explanation:
      'WCAG 2.2 asks at level AA for a contrast of 4.5 between text and what it stands on, and of 3 for text of 18 points or more (14 in bold) and for the marks of a figure. ' +
      'Less cannot be read by many, and by few from the back of a room. Every pair of colours that the program uses is computed when a pack is loaded; docs/templates.md lists them.',
    example: 'colours:\n  mute: { slot: accent5, lightnessOffset: 40 }',
    cure: 'colours:\n  mute: { slot: accent5, lightnessFactor: 90 }',
  }),
  'language-not-in-pack': entry<{ language: string; used: string }>({
    severity: 'warning',
    message: ({ language, used }) => `The pack has no words in “${language}”; it speaks “${used}” instead`,
    explanation:
      "What the pack itself says (Sources, Page 1 of 3, months' names) comes from labels.yaml. A language that it lacks falls back to English. Add the language to the file, or take a pack that has it.",
    example: 'language: fi',
    cure: 'language: en',
  }),
  'pack-without-english': entry<{ language: string }>({
    severity: 'error',
    message: ({ language }) => `The pack has words neither in “${language}” nor in English`,
    explanation: 'labels.yaml must have the language of the brief, or `en` to fall back to.',
    example: 'fr: { … }',
    cure: 'en: { … }\nfr: { … }',
  }),
};
