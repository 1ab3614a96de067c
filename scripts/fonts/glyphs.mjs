// Bits of a part of a composite glyph (OpenType, "glyf").
const wordArguments = 0x0001;
const oneScale = 0x0008;
const moreParts = 0x0020;
const twoScales = 0x0040;
const fourScales = 0x0080;
const hasInstructions = 0x0100;

const scaleLength = (flags) => {
  if (flags & oneScale) return 2;
  if (flags & twoScales) return 4;
  return flags & fourScales ? 8 : 0;
};

/** A glyph made of others, whose numbers are moved by `base`; instructions go. */
const moveParts = (glyph, base) => {
  const moved = Buffer.from(glyph);
  let at = 10;
  for (;;) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(flags & ~hasInstructions, at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + base, at + 2);
    at += 4 + (flags & wordArguments ? 4 : 2) + scaleLength(flags);
    if (!(flags & moreParts)) return moved.subarray(0, at);
  }
};

/** An outline without the instructions that fit it to coarse screens: pictures are drawn fine. */
const withoutInstructions = (glyph) => {
  const contours = glyph.readInt16BE(0);
  const at = 10 + contours * 2;
  const length = glyph.readUInt16BE(at);
  const kept = Buffer.concat([glyph.subarray(0, at + 2), glyph.subarray(at + 2 + length)]);
  kept.writeUInt16BE(0, at);
  return kept;
};

const cleaned = (glyph, base) => {
  if (glyph.length === 0) return glyph;
  return glyph.readInt16BE(0) < 0 ? moveParts(glyph, base) : withoutInstructions(glyph);
};

/**
 * The glyphs of a font, each with its width.
 * @param base how many glyphs stand before them in the merged font
 */
export const glyphsOf = (tables, base) => {
  const [head, hhea, maxp, hmtx, loca, glyf] = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'].map((tag) =>
    tables.get(tag),
  );
  const long = head.readInt16BE(50) === 1;
  const measured = hhea.readUInt16BE(34);
  const offset = (index) => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, index) => {
    const metric = Math.min(index, measured - 1) * 4;
    const bearing = index < measured ? metric + 2 : measured * 4 + (index - measured) * 2;
    return {
      outline: cleaned(glyf.subarray(offset(index), offset(index + 1)), base),
      width: hmtx.readUInt16BE(metric),
      bearing: hmtx.readInt16BE(bearing),
    };
  });
};
