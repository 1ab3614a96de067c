/** One bound on what comes from outside. */
export interface Limit {
  readonly most: number;
  readonly unit: string;
  /** What it bounds, for the reference. */
  readonly of: string;
  /** The diagnostic that says that it was passed. */
  readonly code: string;
}

/**
 * Every bound on what comes from outside: docs/security.md prints this table, and each has a case. A brief of three hundred
 * items stays far below all of them.
 */
export const limits = {
  fileBytes: {
    most: 5_000_000,
    unit: 'bytes',
    of: 'A brief, or a YAML file of a template pack',
    code: 'file-too-large',
  },
  nesting: {
    most: 100,
    unit: 'levels',
    of: 'Mappings and lists in YAML, within each other',
    code: 'too-deep',
  },
  repeated: { most: 50_000, unit: 'values', of: 'What aliases add in YAML', code: 'alias-bomb' },
  textCharacters: { most: 20_000, unit: 'characters', of: 'One text of a brief', code: 'text-too-long' },
  entries: { most: 2_000, unit: 'entries', of: 'One list or mapping of a brief', code: 'list-too-long' },
  values: { most: 80_000, unit: 'values', of: 'All values of a brief together', code: 'too-many-values' },
  snapshotBytes: {
    most: 20_000_000,
    unit: 'bytes',
    of: 'The snapshot of a source',
    code: 'snapshot-too-large',
  },
  pictureBytes: { most: 20_000_000, unit: 'bytes', of: 'A picture', code: 'picture-too-large' },
  pictureBytesTogether: {
    most: 100_000_000,
    unit: 'bytes',
    of: 'All pictures of a brief together',
    code: 'picture-too-large',
  },
  picturePixels: {
    most: 40_000_000,
    unit: 'pixels',
    of: 'A picture: width times height',
    code: 'picture-too-large',
  },
  vectorWork: {
    most: 100_000,
    unit: 'shapes',
    of: 'An SVG drawing, what it repeats counted each time',
    code: 'picture-too-large',
  },
  vectorNesting: {
    most: 40,
    unit: 'levels',
    of: 'Elements of an SVG drawing, within each other',
    code: 'picture-too-large',
  },
  vectorSide: {
    most: 100_000,
    unit: 'CSS pixels',
    of: 'The longer side of an SVG drawing',
    code: 'picture-damaged',
  },
  vectorRatio: {
    most: 1_000,
    unit: 'times the other',
    of: 'The longer side of an SVG drawing',
    code: 'picture-damaged',
  },
  scans: { most: 100, unit: 'steps', of: 'How often a JPEG is drawn over', code: 'picture-damaged' },
  templateMilliseconds: {
    most: 10_000,
    unit: 'milliseconds',
    of: 'The time in which a template prints a document (`BRIEFWRIGHT_TEMPLATE_SECONDS` sets another)',
    code: 'template-time',
  },
  templateCharacters: {
    most: 64 * 1024 * 1024,
    unit: 'characters',
    of: 'What a template prints (`BRIEFWRIGHT_TEMPLATE_MILLIONS` sets another)',
    code: 'template-output',
  },
  markupCharacters: {
    most: 50_000_000,
    unit: 'characters',
    of: 'What a template prints, as it is read',
    code: 'markup-too-large',
  },
  markupElements: {
    most: 120_000,
    unit: 'elements',
    of: 'What a template prints, as it is read',
    code: 'markup-too-large',
  },
  markupNesting: {
    most: 100,
    unit: 'levels',
    of: 'Elements that a template prints, within each other',
    code: 'markup-too-deep',
  },
  zipEntries: { most: 20_000, unit: 'entries', of: 'A file under audit', code: 'file-claims-too-much' },
  zipEntryBytes: {
    most: 1 << 28,
    unit: 'bytes',
    of: 'One entry of a file under audit, unpacked',
    code: 'file-claims-too-much',
  },
  zipBytes: {
    most: 1 << 30,
    unit: 'bytes',
    of: 'All entries of a file under audit, unpacked',
    code: 'file-claims-too-much',
  },
  zipRatio: {
    most: 500,
    unit: 'times its size',
    of: 'What a file under audit unpacks to, where that is more than 67,108,864 bytes',
    code: 'file-claims-too-much',
  },
  xmlBytes: {
    most: 1 << 25,
    unit: 'bytes',
    of: 'A part of XML of a file under audit',
    code: 'file-claims-too-much',
  },
  xmlSigns: {
    most: 1_200_000,
    unit: 'signs',
    of: 'What begins an element or the value of an attribute, in all parts of a file under audit',
    code: 'file-claims-too-much',
  },
  xmlNesting: {
    most: 400,
    unit: 'levels',
    of: 'Elements of a part of a file under audit, within each other',
    code: 'part-malformed',
  },
  xmlAttributes: {
    most: 500,
    unit: 'attributes',
    of: 'An element of a file under audit',
    code: 'part-malformed',
  },
} as const satisfies Record<string, Limit>;
