import { entry } from '../entry.ts';

/** Codes of finished files that cannot be read, or must not be. */
export const auditFileCodes = {
  'file-not-found': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no file at \`${file}\``,
    explanation:
      'A file was named that is not there. Names are paths, seen from the folder in which the command is run.',
    example: 'briefwright audit stirke.pptx',
    cure: 'briefwright audit strike.pptx',
  }),
  'not-open-xml': entry<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `This is no .pptx and no .docx: ${what}`,
    explanation:
      'A presentation or document of Office is a zip file with a part that all others hang on. This file is something else under that name, or its package leads to no such part.',
    example: 'briefwright audit notes.txt',
    cure: 'briefwright audit notes.docx',
  }),
  'old-office-format': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'This is a file of Office 97 to 2003, not a .pptx or .docx',
    explanation:
      'Files of the old binary kind (.ppt, .doc) are not read here. Open it in Office and save it in the present format.',
    example: 'briefwright audit strike.ppt',
    cure: 'briefwright audit strike.pptx',
  }),
  'file-encrypted': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'This file is encrypted, and nothing in it can be read',
    explanation:
      'It opens with a password only. An audit says nothing of what it cannot read. Save it once without a password.',
    example: 'briefwright audit protected.pptx',
    cure: 'briefwright audit unprotected.pptx',
  }),
  'file-damaged': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The file is damaged: ${reason}`,
    explanation:
      'The zip file that holds the parts is cut off, was altered in transit, or contradicts itself. Office would offer to repair it, or refuse it.',
    example: 'head -c 20000 strike.pptx > half.pptx && briefwright audit half.pptx',
    cure: 'briefwright audit strike.pptx',
  }),
  'file-claims-too-much': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The file is not read: ${reason}`,
    explanation:
      'What it says of its own size, or the number of its elements, is beyond what a presentation or document holds. A small file that unpacks to an enormous one is made to do harm.',
    example: 'briefwright audit bomb.docx',
    cure: 'briefwright audit strike.docx',
  }),
  'part-name-unsafe': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `A part bears a name that leads out of the file: \`${name}\``,
    explanation:
      'Names with `..`, a leading slash, a drive letter or a backslash are no names of parts. Programs that unpack such a file would write where they should not; Office offers to repair it.',
    example: '../../autostart.xml',
    cure: 'ppt/slides/slide1.xml',
  }),
  'part-repeated': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The part \`${name}\` stands in the file twice`,
    explanation:
      'Which of the two counts differs from program to program: what one shows, another does not. Names that differ in capitals alone are the same. Office offers to repair it.',
    example: 'ppt/slides/slide1.xml\nppt/slides/Slide1.xml',
    cure: 'ppt/slides/slide1.xml\nppt/slides/slide2.xml',
  }),
  'folder-entries': entry<{ count: number }>({
    severity: 'note',
    message: ({ count }) =>
      `The zip file holds ${count === 1 ? 'a folder' : `${count} folders`} beside the parts`,
    explanation:
      'A package holds parts; folders are no parts, and strict readers refuse them. Office passes over them.',
    example: 'ppt/\nppt/presentation.xml',
    cure: 'ppt/presentation.xml',
  }),
  'part-malformed': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This part is not well-formed XML: ${reason}`,
    explanation:
      'A tag that does not close, a bare ampersand, a character that XML does not know, or bytes that are no text. Office offers to repair the file; other programs drop what follows without a word.',
    example: '<a:t>Smith & Sons</a:t>',
    cure: '<a:t>Smith &amp; Sons</a:t>',
  }),
  'document-type': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'This part declares a document type, which no part of Office has',
    explanation:
      'Document types declare entities: names that may stand for other files of the machine, or for text that unpacks without end. Office refuses them, and so does this audit; the part is not read.',
    example: '<!DOCTYPE p [<!ENTITY a "aaaaaaaa">]>\n<p>&a;&a;</p>',
    cure: '<p>aaaaaaaaaaaaaaaa</p>',
  }),
};
