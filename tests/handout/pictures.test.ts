import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block, Handout } from '../../src/document/node.ts';
import { rewrite } from '../../src/document/rewrite.ts';
import { writeHandout } from '../../src/handout/handout.ts';
import type { Setting } from '../../src/layout/context.ts';
import { figureAtom } from '../../src/layout/figures/atom.ts';
import type { Atom } from '../../src/layout/piece.ts';
import type { Item } from '../../src/layout/scene.ts';
import { finishHandout } from '../../src/package/docx/finish.ts';
import { readZip } from '../../src/package/unzip.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { parseXml } from '../../src/package/xml/parse.ts';
import { attribute, descendants, path, textOf } from '../../src/package/xml/query.ts';
import * as raster from '../../src/picture/raster.ts';
import { type Length, point } from '../../src/unit/length.ts';
import { furniture, properties, resolvedHandout, standardTheme } from '../support/handout.ts';
import { lintPackage } from '../support/package-lint.ts';
import { pixelsOf } from '../support/pixels.ts';
import { box, shape } from '../support/scene.ts';
import { validatorErrors } from '../support/validator.ts';

/** How tall the figure of these tests must be, and may be, in points of a slide; how many it is. */
const wants = { least: 100, most: 1_000, count: 1 };

const drawBox = (height: Length): readonly Item[] => [
  shape('Box', { ...box(0, 0, 3, 0), height }),
  shape('Mark', { ...box(0.1, 0.1, 0.4, 0.4) }),
];

const figure = ({ width }: Setting): Atom =>
  figureAtom({
    name: 'Map',
    width,
    least: point(wants.least),
    most: point(wants.most),
    alternative: 'Baghdad & Erbil, “marked”',
    keepsSides: false,
    draw: drawBox,
    brief: undefined,
    anchors: [],
  });

// A figure of the tests' own in the place of all that slides know.
vi.mock('../../src/layout/figures/figures.ts', () => ({
  drawn: (block: Block, setting: Setting) =>
    block.classes.includes('map') ? Array.from({ length: wants.count }, () => figure(setting)) : undefined,
}));

/** The lists of a handout as maps. */
const mapped = (handout: Handout): Handout =>
  rewrite(handout, { list: (list) => ({ ...list, classes: ['map'] }) });

const markup = (language = 'en', before = '') => `
<main lang="${language}" title="T"><h1>T</h1><h2>Where</h2>${before}<p>See <a href="#places"/>.</p>
<figure id="places"><ul><li>Baghdad</li><li>Erbil</li></ul><figcaption>Two places.</figcaption></figure>
<p>After it.</p></main>`;

const built = async (text: string) => {
  const { handout, numbering, found } = resolvedHandout(text);
  const theme = await standardTheme(handout.language);
  const report = (each: (typeof found)[number]) => void found.push(each);
  const written = await writeHandout({ handout: mapped(handout), numbering, theme, furniture, report });
  const bytes = finishHandout(written.parts, { ...properties, language: handout.language }, theme.file);
  return {
    bytes,
    pages: written.pages,
    found,
    parts: new Map(readZip(bytes).map((part) => [part.name, part.content])),
  };
};

const decoder = new TextDecoder();
const xmlOf = ({ parts }: Awaited<ReturnType<typeof built>>, name: string): XmlElement =>
  parseXml(decoder.decode(parts.get(name)));

const named = (names: Iterable<string>, ending: string): readonly string[] =>
  [...names].filter((name) => name.endsWith(ending));

/** How large a picture is printed, in points. */
const sizeOf = (document: XmlElement): readonly number[] => {
  const extent = descendants(document, 'wp:extent')[0];
  return ['cx', 'cy'].map((name) => Math.round(Number(extent && attribute(extent, name)) / 12_700));
};

beforeEach(() => Object.assign(wants, { least: 100, most: 1_000, count: 1 }));

describe('A figure that is drawn in a handout', () => {
  it('is a sound file with a vector and a raster of the same shape', async () => {
    const handout = await built(markup());
    const { bytes, parts, found } = handout;
    expect(found).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatorErrors(bytes, 'docx')).toEqual([]);
    const [svg] = named(parts.keys(), '.svg');
    const [png] = named(parts.keys(), '.png');
    const types = descendants(xmlOf(handout, '[Content_Types].xml'), 'Default').map((each) =>
      attribute(each, 'ContentType'),
    );
    expect(types).toEqual(expect.arrayContaining(['image/svg+xml', 'image/png']));
    const [width = 0, height = 0] = sizeOf(xmlOf(handout, 'word/document.xml'));
    const root = parseXml(decoder.decode(parts.get(svg ?? '')));
    expect([width, height]).toEqual(
      ['width', 'height'].map((name) => Math.round(Number.parseFloat(attribute(root, name) ?? ''))),
    );
    const image = Buffer.from(parts.get(png ?? '') ?? []);
    expect(image.readUInt32BE(16) / image.readUInt32BE(20)).toBeCloseTo(width / height, 1);
    expect(pixelsOf(image).some((alpha) => alpha > 0)).toBe(true);
  });

  it('is as wide as the text, its words smaller than on a slide, and says what it shows', async () => {
    const document = xmlOf(await built(markup()), 'word/document.xml');
    expect(sizeOf(document)[0]).toBe(471);
    const [properties] = descendants(document, 'wp:docPr');
    expect(properties && ['name', 'descr'].map((name) => attribute(properties, name))).toEqual([
      'Map',
      'Baghdad & Erbil, “marked”',
    ]);
  });

  it('leads to parts that are there, under names that follow from the text', async () => {
    const handout = await built(markup());
    const given = descendants(xmlOf(handout, 'word/_rels/document.xml.rels'), 'Relationship').map((each) =>
      attribute(each, 'Id'),
    );
    const document = xmlOf(handout, 'word/document.xml');
    const asked = ['a:blip', 'asvg:svgBlip'].flatMap((name) =>
      descendants(document, name).map((blip) => attribute(blip, 'r:embed')),
    );
    expect(asked).toHaveLength(2);
    expect(given).toEqual(expect.arrayContaining(asked));
    expect((await built(markup())).bytes).toEqual(handout.bytes);
  });

  it('keeps its caption below it, with the number by which the text refers to it', async () => {
    const document = xmlOf(await built(markup()), 'word/document.xml');
    const paragraphs = descendants(document, 'w:p');
    const at = paragraphs.findIndex((each) => descendants(each, 'w:drawing').length > 0);
    expect(path(paragraphs[at] as XmlElement, 'w:pPr', 'w:keepNext')).toBeDefined();
    expect(textOf(paragraphs[at + 1] as XmlElement)).toBe('Figure 1. Two places.');
    expect(paragraphs.map(textOf)).toContain('See Figure 1.');
  });

  it('is of middling height where it may be of any, and never taller than it must be beyond six tenths of the page', async () => {
    const heightOf = async (least: number, most: number) => {
      Object.assign(wants, { least, most });
      return sizeOf(xmlOf(await built(markup()), 'word/document.xml'))[1];
    };
    expect(await heightOf(100, 1_000)).toBe(292);
    expect(await heightOf(100, 200)).toBe(150);
    expect(await heightOf(400, 1_000)).toBe(300);
    expect(await heightOf(2_000, 2_000)).toBeLessThan(650);
  });

  it('counts in the estimate of pages', async () => {
    const filler = '<p>A line of words.</p>'.repeat(26);
    expect((await built(markup('en', filler))).pages).toBe(2);
  });

  it('is several pictures, each on its page, where it is drawn as several', async () => {
    Object.assign(wants, { least: 500, count: 2 });
    const { bytes, pages, parts } = await built(markup());
    expect(pages).toBe(2);
    expect(named(parts.keys(), '.svg')).toHaveLength(1);
    expect(await validatorErrors(bytes, 'docx')).toEqual([]);
  });

  it('is turned round with a text that runs from right to left', async () => {
    const markOf = async (language: string) => {
      const { parts } = await built(markup(language));
      const [svg] = named(parts.keys(), '.svg');
      const marks = descendants(parseXml(decoder.decode(parts.get(svg ?? ''))), 'rect');
      return Number(attribute(marks[1] as XmlElement, 'x'));
    };
    expect(await markOf('en')).toBe(7.2);
    expect(await markOf('ar')).toBeGreaterThan(500);
  });

  it('is printed in words, with a warning, where no raster can be made', async () => {
    const loading = vi.spyOn(raster, 'loadRasteriser').mockResolvedValue(undefined);
    const { bytes, found, parts } = await built(markup());
    loading.mockRestore();
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['figure-not-pictured', 'warning']]);
    expect(decoder.decode(parts.get('word/document.xml'))).toContain('Erbil');
    expect(named(parts.keys(), '.svg')).toEqual([]);
    expect(await validatorErrors(bytes, 'docx')).toEqual([]);
  });
});
