import { readCharacters, writeCharacters } from './characters.mjs';
import { glyphsOf } from './glyphs.mjs';
import { nameTable } from './names.mjs';
import { readTables, writeTables } from './sfnt.mjs';

/**
 * Kerning is the first font's alone, and so is joining, which Arabic cannot do without. Latin goes without ligatures, as in
 * PowerPoint; and the rasteriser draws nothing of a line whose fonts give it different numbers of glyphs.
 */
const keptOf = (joined) => ['GDEF', 'GPOS', 'OS/2', ...(joined ? ['GSUB'] : [])];

const outlineTables = (glyphs) => {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  const outlines = glyphs.map(({ outline }, index) => {
    const padded = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
    offset += padded.length;
    loca.writeUInt32BE(offset, (index + 1) * 4);
    return padded;
  });
  return { glyf: Buffer.concat(outlines), loca };
};

const widthTable = (glyphs) => {
  const hmtx = Buffer.alloc(glyphs.length * 4);
  for (const [index, { width, bearing }] of glyphs.entries()) {
    hmtx.writeUInt16BE(width, index * 4);
    hmtx.writeInt16BE(bearing, index * 4 + 2);
  }
  return hmtx;
};

const changed = (table, change) => {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
};

/**
 * One font of several that share a family and a face and hold different scripts. Of a character that two hold, the
 * first's glyph counts.
 * @param files TrueType files, the one whose kerning and joining count first
 * @param joined whether letters join
 */
export const mergeFonts = (files, { family, face, joined }) => {
  const fonts = files.map(readTables);
  const glyphs = [];
  const characters = new Map();
  for (const tables of fonts) {
    const base = glyphs.length;
    for (const [code, glyph] of readCharacters(tables.get('cmap')))
      if (!characters.has(code)) characters.set(code, base + glyph);
    glyphs.push(...glyphsOf(tables, base));
  }
  const [first] = fonts;
  const { glyf, loca } = outlineTables(glyphs);
  return writeTables([
    ...keptOf(joined).flatMap((tag) => (first.has(tag) ? [[tag, first.get(tag)]] : [])),
    ['cmap', writeCharacters(characters)],
    ['glyf', glyf],
    ['head', changed(first.get('head'), (head) => head.writeInt16BE(1, 50))],
    ['hhea', changed(first.get('hhea'), (hhea) => hhea.writeUInt16BE(glyphs.length, 34))],
    ['hmtx', widthTable(glyphs)],
    ['loca', loca],
    ['maxp', changed(first.get('maxp'), (maxp) => maxp.writeUInt16BE(glyphs.length, 4))],
    ['name', nameTable(family, face)],
    ['post', changed(first.get('post').subarray(0, 32), (post) => post.writeUInt32BE(0x00030000, 0))],
  ]);
};
