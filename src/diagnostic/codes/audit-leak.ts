import { entry } from '../entry.ts';

/** Codes of what a finished file says to those who look for it. */
export const auditLeakCodes = {
  'local-path': entry<{ path: string }>({
    severity: 'warning',
    message: ({ path }) => `A path of someone’s machine stands in the file: \`${path}\``,
    explanation: 'It tells names of people, machines, folders and projects, and leads nowhere for others.',
    example: 'C:\\Users\\a.writer\\Sources\\agent.docx',
    cure: 'the path is taken out',
  }),
  'person-named': entry<{ property: string; name: string }>({
    severity: 'note',
    message: ({ property, name }) => `The file’s properties name ${property}: ${name}`,
    explanation:
      'Worth knowing before a file leaves the house. File, Info, “Inspect Document” takes it out in Office.',
    example: '<cp:lastModifiedBy>a.writer</cp:lastModifiedBy>',
    cure: '<cp:lastModifiedBy/>',
  }),
  'picture-named': entry<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `A picture bears the name of the file that it came from: \`${name}\``,
    explanation: 'Word and others keep it where nobody sees it. It may tell of a camera, a day, a source.',
    example: '<pic:cNvPr id="0" name="Border crossing, from K.jpg"/>',
    cure: '<pic:cNvPr id="0" name="Picture 1"/>',
  }),
  'picture-metadata': entry<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `A picture tells ${what}`,
    explanation:
      'Cameras and programs write into a picture when, with what and often where it was taken. Whoever has the file can read it. “Compress Pictures” in Office does not take it out.',
    example: 'a JPEG with an Exif segment that holds a position',
    cure: 'the same picture, saved without metadata',
  }),
  'comments-left': entry<{ count: number }>({
    severity: 'warning',
    message: ({ count }) => `The file holds ${count === 1 ? 'a comment' : `${count} comments`}`,
    explanation: 'Remarks of colleagues, with their names and times, go out with the file.',
    example: '<w:comment w:author="A. Writer">Do we have this from K. alone?',
    cure: 'Review, Delete all comments',
  }),
  'changes-tracked': entry<{ count: number }>({
    severity: 'warning',
    message: ({ count }) =>
      `The document holds ${count === 1 ? 'a tracked change' : `${count} tracked changes`}`,
    explanation: 'What was struck out is still there to be read, with who did it and when.',
    example: '<w:del w:author="A. Writer"><w:r><w:delText>from K.</w:delText></w:r></w:del>',
    cure: 'Review, Accept all changes',
  }),
  'slide-hidden': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'The slide is hidden, and goes out with the file',
    explanation: 'A hidden slide is not shown, and is one click away for whoever has the file.',
    example: '<p:sld show="0">',
    cure: 'the slide is deleted, or shown',
  }),
  'text-hidden': entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `Text is hidden, and goes out with the file: “${text}”`,
    explanation: 'Hidden text and shapes that the selection pane hides are there for whoever looks.',
    example: '<w:rPr><w:vanish/></w:rPr>',
    cure: 'the text is deleted, or shown',
  }),
  'notes-present': entry<{ count: number }>({
    severity: 'note',
    message: ({ count }) => `There are speaker notes on ${count === 1 ? 'one slide' : `${count} slides`}`,
    explanation:
      'Notes go out with the file. Where they are for the speaker alone, send a PDF, or delete them.',
    example: 'Say nothing of the second source here.',
    cure: 'File, Info, Inspect Document, Presentation Notes',
  }),
  'custom-properties': entry<{ names: string }>({
    severity: 'note',
    message: ({ names }) => `The file has properties of its own: ${names}`,
    explanation:
      'Programs, mail gateways and document systems write them: customers, projects, labels, numbers.',
    example: '<property name="Client"><vt:lpwstr>…',
    cure: 'File, Info, Properties, Advanced Properties, Custom',
  }),
  'external-content': entry<{ kind: string; target: string }>({
    severity: 'warning',
    message: ({ kind, target }) => `What is shown here lies outside the file (${kind}): \`${target}\``,
    explanation:
      'Office fetches it when the file is opened: whoever holds the other end learns who reads it and when, and can change what is shown. A template or workbook so linked tells of folders of yours.',
    example: '<Relationship Type="…/image" Target="https://example.org/p.png" TargetMode="External"/>',
    cure: '<Relationship Type="…/image" Target="../media/image1.png"/>',
  }),
  'link-dangerous': entry<{ target: string }>({
    severity: 'warning',
    message: ({ target }) => `A link leads to \`${target}\`, which is neither a page nor an address of mail`,
    explanation:
      'Links to scripts, programs and files of a machine do harm or nothing. Office warns of them, or follows.',
    example: 'javascript:alert(1)',
    cure: 'https://example.org/',
  }),
  'object-embedded': entry<{ part: string }>({
    severity: 'warning',
    message: ({ part }) => `Another document is embedded whole: \`${part}\``,
    explanation: 'Only a cut of it may be shown; all of it, with its own properties, goes out with the file.',
    example: 'ppt/embeddings/oleObject1.bin',
    cure: 'a picture of the cut in its place',
  }),
  'macros-present': entry<{ part: string }>({
    severity: 'warning',
    message: ({ part }) => `The file holds a program: \`${part}\``,
    explanation: 'Macros and ActiveX controls run on the reader’s machine. Mail gateways stop such files.',
    example: 'word/vbaProject.bin',
    cure: 'saved as .docx or .pptx',
  }),
  'withheld-words': entry<{ words: string; marking: string }>({
    severity: 'error',
    message: ({ words, marking }) => `“${words}” is said only by what the brief withholds from ${marking}`,
    explanation:
      'The file was held against the brief: it holds three words in a row, or a word of ten letters, that stand in its withheld part and nowhere in what may be released. Paraphrases, shorter words and what pictures show are not found.',
    example: 'briefwright audit --against briefs/strike.yaml --release TLP:GREEN edited.pptx',
    cure: 'the words are taken out, or the file goes to readers of a higher marking',
  }),
};
