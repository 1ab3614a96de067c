/** Placeholders of notes pages: Office's names, and the marks in the notes master and on the pages, which it pairs by type. */
export const noteMarks = {
  hdr: {
    name: 'Header Placeholder',
    master: { type: 'hdr', sz: 'quarter' },
    slide: { type: 'hdr', sz: 'quarter' },
  },
  sldImg: { name: 'Slide Image Placeholder', master: { type: 'sldImg', idx: 2 }, slide: { type: 'sldImg' } },
  body: {
    name: 'Notes Placeholder',
    master: { type: 'body', sz: 'quarter', idx: 3 },
    slide: { type: 'body', idx: 1 },
  },
  ftr: {
    name: 'Footer Placeholder',
    master: { type: 'ftr', sz: 'quarter', idx: 4 },
    slide: { type: 'ftr', sz: 'quarter', idx: 4 },
  },
  sldNum: {
    name: 'Slide Number Placeholder',
    master: { type: 'sldNum', sz: 'quarter', idx: 5 },
    slide: { type: 'sldNum', sz: 'quarter', idx: 5 },
  },
} as const;

/** Office's portrait notes page, in EMU: 7.5 by 10 inches. */
export const notesPage = { width: 6_858_000, height: 9_144_000 } as const;
