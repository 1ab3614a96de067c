import { entry } from '../entry.ts';

/** Codes of what keeps someone from reading a finished file: as Microsoft's checker and WCAG 2.2 have it. */
export const auditAccessCodes = {
  'slide-title-missing': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'The slide has no title',
    explanation:
      'Who hears slides instead of seeing them goes from title to title. A large text that is no title placeholder does not count. A title may stand off the slide or be hidden in the selection pane.',
    example: '<p:sp>… <p:nvPr/> …Who says what…',
    cure: '<p:sp>… <p:nvPr><p:ph type="title"/></p:nvPr> …Who says what…',
  }),
  'slide-title-repeated': entry<{ title: string; first: number }>({
    severity: 'warning',
    message: ({ title, first }) => `The slide is called “${title}”, as slide ${first} is`,
    explanation:
      'Two slides of one title cannot be told apart in a list of slides. Number them, or say what differs.',
    example: 'Timeline\nTimeline',
    cure: 'Timeline (1 of 2)\nTimeline (2 of 2)',
  }),
  'slide-titles-several': entry<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `The slide has ${count} titles`,
    explanation:
      'A slide has one title. PowerPoint repairs or keeps one of several, and which is a matter of luck.',
    example: '<p:ph type="title"/> … <p:ph type="title"/>',
    cure: '<p:ph type="title"/> … <p:ph type="body" idx="1"/>',
  }),
  'alt-missing': entry<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `A ${what} says nothing to who cannot see it`,
    explanation:
      'Pictures, charts, diagrams, lines and shapes without text need an alternative text, or a mark that they are decoration.',
    example: '<p:cNvPr id="4" name="Picture 3"/>',
    cure: '<p:cNvPr id="4" name="Picture 3" descr="The pier on Tuesday: its northern half is under water."/>',
  }),
  'alt-file-name': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The alternative text is the name of a file: “${text}”`,
    explanation:
      'A name says nothing about a picture to who cannot see it, and may say to others where it came from.',
    example: 'descr="IMG_2041.jpg"',
    cure: 'descr="The pier on Tuesday: its northern half is under water."',
  }),
  'alt-says-picture': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The alternative text begins by saying that it is a picture: “${text}”`,
    explanation: 'Screen readers say so themselves. Begin with what is to be seen.',
    example: 'descr="Image of a bridge"',
    cure: 'descr="A bridge whose middle span is missing"',
  }),
  'decoration-speaks': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'What is marked as decoration has words',
    explanation: 'Screen readers pass over decoration, and with it over its text or alternative text.',
    example: '<p:cNvPr descr="The pier"><a:extLst>…<adec:decorative val="1"/>',
    cure: '<p:cNvPr descr="The pier">',
  }),
  'reading-order': entry<{ first: string; second: string }>({
    severity: 'warning',
    message: ({ first, second }) => `“${first}” is read before “${second}”, which stands above it`,
    explanation:
      'Shapes are read aloud in the order in which they lie on each other, the lowest first. The selection pane of PowerPoint changes that order, from bottom to top.',
    example: 'body, title',
    cure: 'title, body',
  }),
  'table-without-header': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'A table has no header row',
    explanation:
      'Where a table says which row is its header, each cell is read with the name of its column. In PowerPoint “Header Row” under Table Design; in Word “Repeat as header row”.',
    example: '<a:tblPr/>',
    cure: '<a:tblPr firstRow="1"/>',
  }),
  'table-header-empty': entry<{ column: number }>({
    severity: 'warning',
    message: ({ column }) => `The header of column ${column} is empty`,
    explanation: 'Cells of this column are read without a name.',
    example: '| | killed | injured |',
    cure: '| Account | killed | injured |',
  }),
  'table-header-merged': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Cells of a table’s header are merged',
    explanation: 'Which header belongs to which column cannot be told by who hears the table.',
    example: '| Casualties (over two columns) |',
    cure: '| Killed | Injured |',
  }),
  'language-missing': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `Nothing says in which language this is: “${text}”`,
    explanation: 'A screen reader reads it in the voice of its own language, whatever the text’s is.',
    example: '<a:rPr/>',
    cure: '<a:rPr lang="en-GB"/>',
  }),
  'contrast-low': entry<{ text: string; ratio: string; least: string; colour: string; ground: string }>({
    severity: 'warning',
    message: ({ text, ratio, least, colour, ground }) =>
      `“${text}” is hard to read: ${colour} on ${ground} is a contrast of ${ratio}, and ${least} is the least`,
    explanation:
      'WCAG 2.2 asks for a contrast of 4.5 between text and what it stands on, and of 3 for text of 18 points and more, or bold of 14 and more. Colours are those that the theme gives; where text stands on a picture or a gradient, nothing is said.',
    example: '<a:solidFill><a:srgbClr val="AAAAAA"/></a:solidFill> on white',
    cure: '<a:solidFill><a:srgbClr val="595959"/></a:solidFill> on white',
  }),
  'text-too-small': entry<{ text: string; size: number; least: number }>({
    severity: 'warning',
    message: ({ text, size, least }) => `“${text}” is set in ${size} points, and ${least} is the least`,
    explanation:
      'Text below 8 points is read by few, on a slide and on paper. Raised and lowered signs may be smaller.',
    example: '<a:rPr sz="700"/>',
    cure: '<a:rPr sz="1000"/>',
  }),
  'heading-skipped': entry<{ level: number; before: number }>({
    severity: 'warning',
    message: ({ level, before }) => `A heading of level ${level} follows one of level ${before}`,
    explanation:
      'Who hears a document goes from heading to heading, and takes a missing level for a missing part.',
    example: 'Heading 1, Heading 3',
    cure: 'Heading 1, Heading 2',
  }),
  'link-text-vague': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The link is called “${text}”, which does not say where it leads`,
    explanation: 'Links are often read without the sentence around them. Name what is found there.',
    example: 'For the statement, click here.',
    cure: 'See the statement of the ministry.',
  }),
  'link-text-address': entry<{ text: string }>({
    severity: 'note',
    message: ({ text }) => `The link is called by its address: “${text}”`,
    explanation: 'It is read aloud letter by letter. On paper it may be what is wanted.',
    example: 'https://example.org/2026/03/04/statement?id=4',
    cure: 'Statement of the ministry, 4 March 2026',
  }),
  'document-title-missing': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'The file’s properties give it no title',
    explanation:
      'The title is what a screen reader says when the file is opened, and what a PDF made from it is called. “PowerPoint Presentation” is none.',
    example: '<dc:title/>',
    cure: '<dc:title>Strike in Baghdad: what is known</dc:title>',
  }),
};
