/** What the records of a zip begin with, read as little-endian numbers: APPNOTE.TXT 6.3.10 (PKWARE). */
export const signatures = {
  /** Before each entry's bytes. */
  local: 0x04034b50,
  /** Each entry in the directory at the end. */
  central: 0x02014b50,
  /** The end of that directory. */
  end: 0x06054b50,
} as const;
