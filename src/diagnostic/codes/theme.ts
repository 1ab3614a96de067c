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
      'Regions and decoration are measured from the upper left corner of the slide and must end within it; `bottom` is counted from the top of the slide, as `top` is.',
    example: 'main: { left: 0.6in, width: 13in, top: 1.5in, bottom: 6.8in }',
    cure: 'main: { left: 0.6in, width: 12.133in, top: 1.5in, bottom: 6.8in }',
  }),
  'layout-without-title': entry<{ layout: string }>({
    severity: 'error',
    message: ({ layout }) => `The layout “${layout}” has no region “title”`,
    explanation:
      'Every slide has a title: screen readers, the outline and links between slides go by it. A layout must say where it stands.',
    example: 'regions:\n  main: { … }',
    cure: 'regions:\n  title: { … }\n  main: { … }',
  }),
  'low-contrast': entry<{ style: string; colour: string; background: string; ratio: string; needed: string }>(
    {
      severity: 'warning',
      message: ({ style, colour, background, ratio, needed }) =>
        `The style “${style}” in ${colour} has a contrast of ${ratio} on ${background}, less than ${needed}`,
      explanation:
        'WCAG 2.2 asks for a contrast of 4.5 between text and what it stands on, and of 3 for text of 18 points or more (14 in bold). Less cannot be read by many, and by few from the back of a room.',
      example: 'body: { largest: 16, colour: line }',
      cure: 'body: { largest: 16, colour: ink }',
    },
  ),
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
