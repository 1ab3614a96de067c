/** Code points of a `cmap` subtable of format 4 with their glyphs. */
const readFormat4 = (table, found) => {
  const segments = table.readUInt16BE(6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  for (let segment = 0; segment < segments; segment++) {
    const last = table.readUInt16BE(ends + segment * 2);
    const range = table.readUInt16BE(ranges + segment * 2);
    for (let code = table.readUInt16BE(starts + segment * 2); code <= last && code < 0xffff; code++) {
      const first = table.readUInt16BE(starts + segment * 2);
      const at = ranges + segment * 2 + range + (code - first) * 2;
      const named = range === 0 ? code : table.readUInt16BE(at);
      const glyph =
        range !== 0 && named === 0 ? 0 : (named + table.readInt16BE(deltas + segment * 2)) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
};

const readFormat12 = (table, found) => {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const [first, last, glyph] = [16, 20, 24].map((at) => table.readUInt32BE(at + group * 12));
    for (let code = first; code <= last; code++) found.set(code, glyph + code - first);
  }
};

/** Unicode code points of a font → its glyphs. */
export const readCharacters = (cmap) => {
  const found = new Map();
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + record * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, found);
    if (format === 12) readFormat12(table, found);
  }
  return found;
};

/** A `cmap` of one subtable of format 12, for Windows and all of Unicode. */
export const writeCharacters = (characters) => {
  const groups = [];
  for (const [code, glyph] of [...characters].sort(([one], [other]) => one - other)) {
    const last = groups.at(-1);
    if (last && last.end + 1 === code && last.glyph + code - last.start === glyph) last.end = code;
    else groups.push({ start: code, end: code, glyph });
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups.length * 12, 16);
  table.writeUInt32BE(groups.length, 24);
  for (const [index, { start, end, glyph }] of groups.entries())
    for (const [field, value] of [start, end, glyph].entries())
      table.writeUInt32BE(value, 28 + index * 12 + field * 4);
  return table;
};
