import { describe, expect, it } from 'vitest';
import { latinFamilies } from '../../src/layout/text/latin.ts';
import { deckRoles, handoutRoles } from '../../src/theme/role.ts';
import { themeFile } from '../../src/theme/schema/theme-file.ts';
import { colour } from '../../src/unit/colour.ts';
import { centimetre, inch, point } from '../../src/unit/length.ts';
import { shippedPacks } from '../support/packs.ts';
import { load, packIn, smallPack } from './pack.ts';

const smallTheme = async (language = 'en') => {
  const { theme, findings } = await load(smallPack(), language);
  if (!theme) throw new Error(findings.map(({ message }) => message).join('; '));
  return { theme, codes: findings.map(({ code }) => code) };
};

describe('a theme', () => {
  it('names colours as they print', async () => {
    const { theme } = await smallTheme();
    expect(theme.colours).toMatchObject({ ink: '101820', white: 'FFFFFF', navy: '1F3A5F', deep: '132339' });
  });

  it('gives the way back to theme colours, shades in thousandths of a percent', async () => {
    const { theme } = await smallTheme();
    const slotOf = (digits: string) => {
      const wanted = colour(digits);
      return wanted && theme.file.colours.get(wanted);
    };
    expect(slotOf('1F3A5F')).toEqual({ slot: 'dk2' });
    expect(slotOf('132339')).toEqual({ slot: 'dk2', lightnessFactor: 60_000 });
    expect(slotOf('5B3A80'), 'a slot that no name stands for').toEqual({ slot: 'accent4' });
    expect(slotOf('FF2B2B'), "a marking's colour").toBeUndefined();
    expect(theme.file).toMatchObject({
      name: 'Small',
      headingFont: 'Cambria',
      bodyFont: 'Arial',
      complexScriptFont: 'Arial',
    });
    expect(theme.file.scheme).toMatchObject({ dk1: '101820', folHlink: '5B3A80' });
  });

  it('fills in what a style does not say', async () => {
    const { theme } = await smallTheme();
    expect(theme.deck.styles.body).toEqual({
      font: 'body',
      largest: 16,
      smallest: 12,
      bold: false,
      italic: false,
      capitals: false,
      colour: 'ink',
      spacing: 0,
      spaceBefore: 8,
    });
    expect(theme.deck.styles.kicker).toMatchObject({
      largest: 10.5,
      smallest: 10.5,
      capitals: true,
      spacing: 0.8,
    });
    expect(theme.deck.styles.quote).toBeUndefined();
    expect(theme.handout.styles.title).toEqual({
      font: 'heading',
      size: 25,
      bold: true,
      italic: false,
      colour: 'navy',
      spaceBefore: 0,
      spaceAfter: 0,
      lineHeight: 1,
    });
  });

  it('has pages and regions in lengths', async () => {
    const { theme } = await smallTheme();
    expect(theme.deck.page).toEqual({ width: inch(10), height: inch(5.625) });
    expect(theme.handout.page).toMatchObject({ width: centimetre(21), marginSide: point(60) });
    const { content, cover } = theme.deck.layouts;
    expect(Object.keys(theme.deck.layouts)).toEqual(['cover', 'content']);
    expect(content?.regions.main).toEqual({
      left: inch(0.5),
      width: inch(4),
      top: point(12),
      below: 'title',
      bottom: inch(5),
      anchor: 'top',
    });
    expect(cover?.regions.title).toMatchObject({ anchor: 'bottom', below: undefined });
    expect(cover?.decoration).toEqual([
      { left: inch(0.5), top: 0, width: inch(0.5), height: inch(0.1), fill: 'line' },
    ]);
  });
});

const withPages = (deck: string, handout: string) => {
  const pack = smallPack();
  const theme = pack['theme.yaml']
    .replace('page: { width: 10in, height: 5.625in }', `page: ${deck}`)
    .replace(/page: \{ width: 21cm.*\}/, `page: ${handout}`);
  const layouts = pack['layouts.yaml'].replace(
    'left: 5in, below: main, width: 4.5in',
    'left: 50%, below: main, right: -0.5in',
  );
  return load({ ...pack, 'theme.yaml': theme, 'layouts.yaml': layouts });
};

describe('a page', () => {
  it.each([
    ['16:9', 40 / 3, 7.5],
    ['4:3', 10, 7.5],
    ['A4', 29.7 / 2.54, 21 / 2.54],
    ['Letter', 11, 8.5],
  ])(
    'of the size %s is as large as that, and regions stand on it from any edge',
    async (name, width, height) => {
      const { theme, findings } = await withPages(name, 'A4');
      expect(findings).toEqual([]);
      expect(theme?.deck.page).toEqual({ width: inch(width), height: inch(height) });
      const side = theme?.deck.layouts.content?.regions.side;
      expect(side?.left).toBe(inch(width / 2));
      expect(side?.width).toBeCloseTo(inch(width / 2 - 0.5), -1);
    },
  );

  it('of a handout has margins that need not be said', async () => {
    const { theme } = await withPages('A4', 'Letter');
    expect(theme?.handout.page).toEqual({
      width: inch(8.5),
      height: inch(11),
      marginTop: centimetre(2.4),
      marginBottom: centimetre(2.1),
      marginSide: centimetre(2.2),
    });
  });
});

describe("a pack's words", () => {
  it.each([
    ['en', 'en', 'Sources', []],
    ['en-GB', 'en', 'Sources', []],
    ['pt-BR', 'pt', 'Fontes', []],
    ['PT', 'pt', 'Fontes', []],
    ['ar', 'ar', 'المصادر', []],
    ['fi', 'en', 'Sources', ['language-not-in-pack']],
  ])('for %s are those of %s', async (language, used, word, codes) => {
    const found = await smallTheme(language);
    expect(found.theme.labels).toMatchObject({ language: used, words: { sources: word } });
    expect(found.codes).toEqual(codes);
  });

  it('are English where the language lacks them', async () => {
    const { theme } = await smallTheme('pt');
    expect(theme.labels.words.page).toBe('Page {page} of {pages}');
    expect(theme.labels.patterns).toEqual({ day: '{day} de {month} de {year}', month: '{month} {year}' });
    expect(theme.labels.months[2]).toBe('março');
  });

  it('say in which direction they run', async () => {
    expect((await smallTheme('ar-IQ')).theme.labels.direction).toBe('rtl');
  });

  it('must be there in English at least', async () => {
    const pack = smallPack();
    const { theme, findings } = await load(
      { ...pack, 'labels.yaml': pack['labels.yaml'].replace('en:', 'nl:') },
      'fi',
    );
    expect(theme).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['pack-without-english']);
  });
});

describe.each(shippedPacks)('the pack %s', (pack) => {
  it.each(['en', 'fr', 'de', 'ar'])('is without a fault in %s', async (language) => {
    const { theme, findings } = await load(packIn(`templates/${pack}`), language);
    expect(findings).toEqual([]);
    expect(theme?.labels.language).toBe(language);
  });

  it('sets every role', async () => {
    const { theme } = await load(packIn(`templates/${pack}`));
    expect(Object.keys(theme?.deck.styles ?? {}).sort()).toEqual([...deckRoles].sort());
    expect(Object.keys(theme?.handout.styles ?? {}).sort()).toEqual([...handoutRoles].sort());
  });
});

describe('what a theme may set', () => {
  it('is measured by every table that there is', () => {
    const { metrics } = themeFile.shape.fonts.shape.body.shape;
    expect([...metrics.options].sort()).toEqual([...latinFamilies].sort());
  });
});
