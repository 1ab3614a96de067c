// Makes src/layout/text/widths/*.json, the width tables by which text is measured, from the open fonts that have
// the widths of Office's. With `--check` it writes nothing and exits 1 where a kept table differs from a new one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';
import { unwrapWoff } from './woff.mjs';

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/layout/text/widths');

const latinFamilies = ['carlito', 'arimo', 'tinos', 'caladea', 'gelasio'];
const faces = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
  boldItalic: '700-italic',
};

/** Every script's subset of one face, each with the characters that it holds. */
const openSubsets = (family, style) => {
  const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`-${style}.woff`))
    .sort()
    .map((name) => {
      const face = new hb.Face(new hb.Blob(unwrapWoff(readFileSync(join(folder, name)))));
      return {
        name,
        font: new hb.Font(face),
        unitsPerEm: face.upem,
        characters: [...face.collectUnicodes()],
      };
    });
};

// Characters that take no room of their own; the measurer knows them by the same classes.
const isWidthless = (character) => /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(character));
const thousandths = (units, unitsPerEm) => Math.round((units * 1000) / unitsPerEm);

/** Character → width in thousandths of an em. */
const widthsOf = (family, style) => {
  const widths = new Map();
  for (const { font, unitsPerEm, characters } of openSubsets(family, style))
    for (const character of characters)
      if (!isWidthless(character) && !widths.has(character))
        widths.set(character, thousandths(font.glyphHAdvance(font.nominalGlyph(character)), unitsPerEm));
  return widths;
};

const hexadecimal = (value) => value.toString(16);
/** [32, 33, 34, 160] → "20-22 a0" */
const ranges = (characters) => {
  const result = [];
  for (const character of [...characters].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && last[1] === character - 1) last[1] = character;
    else result.push([character, character]);
  }
  return result.map(([from, to]) => (from === to ? [from] : [from, to]).map(hexadecimal).join('-')).join(' ');
};

const widest = 36 * 36 - 1;
/** Two digits of base 36 for each width: at most 1.295 em in thousandths. Latin signs that are wider are left out. */
const packed = (widths) => {
  const tooWide = widths.find((width) => width > widest);
  if (tooWide !== undefined) throw new Error(`a width of ${tooWide} does not fit into two digits`);
  return widths.map((width) => width.toString(36).padStart(2, '0')).join('');
};

const latinTable = (family) => {
  const tables = Object.values(faces).map((style) => widthsOf(family, style));
  const characters = [...tables[0].keys()]
    .filter((character) => tables.every((table) => (table.get(character) ?? Infinity) <= widest))
    .sort((a, b) => a - b);
  const widths = Object.keys(faces).map((face, index) => [
    face,
    packed(characters.map((character) => tables[index].get(character))),
  ]);
  return { characters: ranges(characters), faces: Object.fromEntries(widths) };
};

const joiner = '\u200d';
const isArabic = (character) =>
  (character >= 0x600 && character <= 0x6ff) || (character >= 0x750 && character <= 0x77f);
const alefs = [0x622, 0x623, 0x625, 0x627];
const lam = '\u0644';

/** Arabic letters are up to 2 em wide: their widths are kept in five-hundredths of an em. */
const fiveHundredths = (units, unitsPerEm) => Math.ceil((units * 500) / unitsPerEm);

const shaper = (font, unitsPerEm) => {
  const buffer = new hb.Buffer();
  return (text) => {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return {
      glyphs: buffer.getGlyphInfos().map((info) => info.codepoint),
      width: fiveHundredths(
        positions.reduce((sum, position) => sum + position.xAdvance, 0),
        unitsPerEm,
      ),
    };
  };
};

/** How a letter joins (Unicode's ArabicShaping): seen by whether a joiner beside it changes its glyph. */
const joining = (shape, character) => {
  const letter = String.fromCodePoint(character);
  const alone = shape(letter).glyphs;
  const changed = (text) => !alone.every((glyph) => shape(text).glyphs.includes(glyph));
  if (!/\p{L}/u.test(letter)) return 'none';
  if (changed(letter + joiner)) return 'dual';
  return changed(joiner + letter) ? 'right' : 'none';
};

/** The space of an Arabic face stands in its Latin subset. */
const spaceOf = (style) => Math.ceil(widthsOf('noto-sans-arabic', style).get(0x20) / 2);

const arabicFace = (style) => {
  const { font, unitsPerEm, characters } = openSubsets('noto-sans-arabic', style).find(({ name }) =>
    name.includes('-arabic-arabic-'),
  );
  const shape = shaper(font, unitsPerEm);
  const known = characters.filter((character) => isArabic(character) && !isWidthless(character));
  const dual = known.filter((character) => joining(shape, character) === 'dual');
  const right = known.filter((character) => joining(shape, character) === 'right');
  const forms = (list, ...patterns) =>
    packed(
      list.flatMap((character) =>
        patterns.map((pattern) => shape(pattern.replace('x', String.fromCodePoint(character))).width),
      ),
    );
  return {
    characters: ranges(known),
    dual: ranges(dual),
    right: ranges(right),
    widths: {
      isolated: forms(known, 'x'),
      final: forms([...dual, ...right], `${joiner}x`),
      initial: forms(dual, `x${joiner}`),
      medial: forms(dual, `${joiner}x${joiner}`),
      space: packed([spaceOf(style)]),
      lamAlef: forms(alefs, `${lam}x`),
      finalLamAlef: forms(alefs, `${joiner}${lam}x`),
    },
  };
};

const arabicTable = () => {
  const [regular, bold] = ['400-normal', '700-normal'].map(arabicFace);
  const { widths, ...letters } = regular;
  return { ...letters, faces: { regular: widths, bold: bold.widths } };
};

const tables = [
  ...latinFamilies.map((family) => [family, latinTable(family)]),
  ['noto-sans-arabic', arabicTable()],
];

const stale = tables.filter(([family, table]) => {
  const file = join(target, `${family}.json`);
  const text = `${JSON.stringify(table, null, 1)}\n`;
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  return readFileSync(file, 'utf8') !== text;
});
if (stale.length > 0) {
  console.error(
    `stale width tables: ${stale.map(([family]) => family).join(', ')}; run node scripts/make-widths.mjs`,
  );
  process.exitCode = 1;
}
