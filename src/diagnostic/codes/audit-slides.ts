import { entry } from '../entry.ts';

/** Codes of slides, layouts, masters and notes pages of a finished presentation. */
export const auditSlidesCodes = {
  'shape-id-repeated': entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `Two shapes on this page have the id ${id}`,
    explanation:
      'Each shape of a page has a number of its own, by which animations, comments and connectors find it. PowerPoint repairs pages where two share one, and may drop what hangs on it.',
    example: '<p:cNvPr id="4" name="Title"/> … <p:cNvPr id="4" name="Picture"/>',
    cure: '<p:cNvPr id="4" name="Title"/> … <p:cNvPr id="5" name="Picture"/>',
  }),
  'slide-id-wrong': entry<{ id: string; reason: string }>({
    severity: 'error',
    message: ({ id, reason }) => `The slide id ${id} ${reason}`,
    explanation: 'Slides are numbered from 256, each once. PowerPoint offers to repair any other numbering.',
    example: '<p:sldId id="256" r:id="rId2"/><p:sldId id="256" r:id="rId3"/>',
    cure: '<p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/>',
  }),
  'master-id-wrong': entry<{ id: string; reason: string }>({
    severity: 'error',
    message: ({ id, reason }) => `The id ${id} of a master or layout ${reason}`,
    explanation:
      'Masters and layouts are numbered from 2147483648, all of them together, each once. PowerPoint offers to repair any other numbering.',
    example: '<p:sldMasterId id="2147483648"/> … <p:sldLayoutId id="2147483648"/>',
    cure: '<p:sldMasterId id="2147483648"/> … <p:sldLayoutId id="2147483649"/>',
  }),
  'theme-shared': entry<{ theme: string }>({
    severity: 'error',
    message: ({ theme }) => `Two masters share the theme \`${theme}\``,
    explanation:
      'The slide master, the notes master and the handout master have a theme part each. PowerPoint offers to repair a file where they share one.',
    example: '<Relationship Id="rId1" Type="…/theme" Target="../theme/theme1.xml"/> in both masters',
    cure: '<Relationship Id="rId1" Type="…/theme" Target="../theme/theme2.xml"/> in the notes master',
  }),
  'theme-incomplete': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The theme is not whole: ${reason}`,
    explanation:
      'A theme has twelve colours in their order, and a Latin, an East Asian and a complex face for headings and for text. Office offers to repair a file whose theme has less.',
    example: '<a:clrScheme name="Desk"><a:dk1/>…<a:hlink/></a:clrScheme>',
    cure: '<a:clrScheme name="Desk"><a:dk1/>…<a:hlink/><a:folHlink/></a:clrScheme>',
  }),
  'text-body-empty': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A text has no paragraph, where at least an empty one belongs',
    explanation: 'PowerPoint offers to repair a file with a text body that holds no paragraph.',
    example: '<p:txBody><a:bodyPr/></p:txBody>',
    cure: '<p:txBody><a:bodyPr/><a:p/></p:txBody>',
  }),
  'paragraph-properties-misplaced': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A paragraph has properties that do not come first, or come twice',
    explanation:
      '`a:pPr` stands once, before all runs. PowerPoint offers to repair a file with more of them; other programs lose the bullet or the alignment.',
    example: '<a:p><a:pPr/><a:r>…</a:r><a:pPr/><a:r>…</a:r></a:p>',
    cure: '<a:p><a:pPr/><a:r>…</a:r><a:r>…</a:r></a:p>',
  }),
  'cell-without-text': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A cell of a table has no text body, where at least an empty one belongs',
    explanation: 'PowerPoint writes a text body into each cell, and stumbles over tables without.',
    example: '<a:tc><a:tcPr/></a:tc>',
    cure: '<a:tc><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc>',
  }),
  'table-grid-broken': entry<{ cells: number; columns: number }>({
    severity: 'error',
    message: ({ cells, columns }) =>
      `A row of a table has ${cells === 1 ? 'one cell' : `${cells} cells`} in ${columns === 1 ? 'one column' : `${columns} columns`}`,
    explanation:
      'Each row has a cell for each column of its table, those that another covers included. PowerPoint offers to repair a file with a table where they differ.',
    example: '<a:tblGrid><a:gridCol w="9"/><a:gridCol w="9"/></a:tblGrid><a:tr><a:tc/></a:tr>',
    cure: '<a:tblGrid><a:gridCol w="9"/><a:gridCol w="9"/></a:tblGrid><a:tr><a:tc/><a:tc/></a:tr>',
  }),
  'section-wrong': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `A section of the presentation ${reason}`,
    explanation:
      'Each section has a name and an identifier of its own (a GUID in capitals, in braces), and lists slides that are there, each slide once.',
    example: '<p14:section name="Facts" id="{3f2504e0-…}">',
    cure: '<p14:section name="Facts" id="{3F2504E0-…}">',
  }),
  'slide-layout-count': entry<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `The slide leads to ${count} layouts, where it has one`,
    explanation: 'A slide is made from one layout. PowerPoint offers to repair a slide with none or several.',
    example: 'slide1.xml.rels without a relationship to a layout',
    cure: '<Relationship Id="rId1" Type="…/slideLayout" Target="../slideLayouts/slideLayout1.xml"/>',
  }),
  'notes-astray': entry<{ notes: string }>({
    severity: 'error',
    message: ({ notes }) => `The notes page \`${notes}\` does not lead back to its slide`,
    explanation:
      'A slide and its notes page lead to each other. PowerPoint offers to repair a file where they do not, and notes may show under another slide.',
    example: '<Relationship Id="rId2" Type="…/slide" Target="../slides/slide3.xml"/> in the notes of slide 2',
    cure: '<Relationship Id="rId2" Type="…/slide" Target="../slides/slide2.xml"/>',
  }),
  'shape-extent-wrong': entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `A length of a shape is \`${value}\`, where a whole number of EMU belongs`,
    explanation:
      'Positions are whole numbers, and sizes are not negative. PowerPoint offers to repair a file with others.',
    example: '<a:ext cx="-914400" cy="360000"/>',
    cure: '<a:ext cx="914400" cy="360000"/>',
  }),
  'drawing-bare': entry<{ element: string; lacks: string }>({
    severity: 'note',
    message: ({ element, lacks }) => `A \`${element}\` has no ${lacks}, which PowerPoint always writes`,
    explanation:
      'The standard allows it. Files with it have been reported to make some editions of PowerPoint offer a repair, without it the report is gone.',
    example: '<p:bgPr><a:solidFill>…</a:solidFill></p:bgPr>',
    cure: '<p:bgPr><a:solidFill>…</a:solidFill><a:effectLst/></p:bgPr>',
  }),
};
