const named = [1, 2, 4, 6];

const wide = (text) => Buffer.from(text, 'utf16le').swap16();

/**
 * A `name` table that gives the family, the face and no more; programs find a font by the family and the bits of its style.
 * @param family "Carlito"
 * @param face "Bold Italic"
 */
export const nameTable = (family, face) => {
  const texts = [family, face, `${family} ${face}`, `${family}-${face}`.replaceAll(' ', '')].map(wide);
  const header = Buffer.alloc(6 + named.length * 12);
  header.writeUInt16BE(named.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, id] of named.entries()) {
    const length = texts[index].length;
    // Windows, Unicode, English of the United States.
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries())
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += length;
  }
  return Buffer.concat([header, ...texts]);
};
