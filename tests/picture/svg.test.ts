import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, PathItem } from '../../src/layout/scene.ts';
import { parseXml } from '../../src/package/xml/parse.ts';
import { attribute, child, descendants, textOf, walk } from '../../src/package/xml/query.ts';
import { slideDrawing } from '../../src/picture/slide.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { inch, point, zero } from '../../src/unit/length.ts';
import { standardTheme } from '../support/handout.ts';
import { richScene } from '../support/rich-scene.ts';
import { box, ink, paragraph, red, run, shape, text } from '../support/scene.ts';

const { fonts } = await standardTheme();

const drawing = (...items: readonly Item[]) => ({
  width: inch(10),
  height: inch(5),
  items,
  title: 'A & B',
  description: '“Who” <what>',
  background: undefined,
});
const markupOf = (...items: readonly Item[]): string => svgOf(drawing(...items), fonts);
const treeOf = (...items: readonly Item[]) => parseXml(markupOf(...items));

const measured = (words: string, size = 20) => ({
  text: words,
  width: point(100),
  height: point(size * 1.2),
});

const only = <T>(values: readonly T[]): T => {
  expect(values).toHaveLength(1);
  return values[0] as T; // it has just been counted
};

describe('A slide as a picture', () => {
  const rich = richScene();
  const pictures = rich.slides.map((slide) => svgOf(slideDrawing(slide, rich), fonts));

  it('is well formed, whatever stands on it', () => {
    for (const picture of pictures) expect(parseXml(picture).name).toBe('svg');
  });

  it('holds nothing that runs or that lies outside', () => {
    const names = new Set(pictures.flatMap((picture) => walk(parseXml(picture)).map(({ name }) => name)));
    expect([...names].filter((name) => /script|foreignObject|^a$|use|style/.test(name))).toEqual([]);
    for (const picture of pictures)
      expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|file:/);
  });

  it('is the same each time', () => {
    expect(rich.slides.map((slide) => svgOf(slideDrawing(slide, rich), fonts))).toEqual(pictures);
  });
});

describe('A picture', () => {
  it('says what it shows to who cannot see it', () => {
    const root = treeOf();
    expect([child(root, 'title'), child(root, 'desc')].map((found) => found && textOf(found))).toEqual([
      'A & B',
      '“Who” <what>',
    ]);
  });

  it('keeps its proportions at another size', () => {
    const root = parseXml(svgOf(drawing(), fonts, 0.75));
    expect([attribute(root, 'width'), attribute(root, 'viewBox')]).toEqual(['540pt', '0 0 720 360']);
  });

  it('is well formed with any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const item = text('T', box(1, 1, 4, 1), [paragraph([run(words)])], {
          lines: [measured(words)],
          alternative: words,
        });
        expect(treeOf(item).name).toBe('svg');
      }),
    );
  });

  it('names the font of Office first and the one of its widths after it', () => {
    const item = text('T', box(1, 1, 4, 1), [paragraph([run('Words')])], { lines: [measured('Words')] });
    expect(attribute(only(descendants(treeOf(item), 'text')), 'font-family')).toBe(
      'Calibri, Carlito, sans-serif',
    );
  });

  it('draws the holes of a path as holes', () => {
    const corner = (left: number, top: number) => ({ left: inch(left), top: inch(top) });
    const path: PathItem = {
      kind: 'path',
      name: 'Land',
      box: box(1, 1, 2, 2),
      alternative: '',
      brief: undefined,
      outlines: [
        { points: [corner(0, 0), corner(2, 0), corner(2, 2)], closed: true },
        { points: [corner(1, 0.2), corner(1.8, 0.2)], closed: false },
      ],
      fill: red,
      stroke: { colour: ink, width: point(1), dash: 'dashed' },
    };
    const found = only(descendants(treeOf(path), 'path'));
    expect(attribute(found, 'd')).toBe('M72 72L216 72L216 216ZM144 86.4L201.6 86.4');
    expect([attribute(found, 'fill-rule'), attribute(found, 'stroke-dasharray')]).toEqual(['evenodd', '4 3']);
  });

  it('draws each outline of Office', () => {
    const kinds = ['rectangle', 'rounded', 'ellipse', 'diamond'] as const;
    const items = kinds.map((geometry) => shape(geometry, box(1, 1, 3, 1.2), { geometry }));
    const drawn = walk(treeOf(...items)).filter(({ name }) => ['rect', 'ellipse', 'path'].includes(name));
    expect(drawn.map(({ name, attributes }) => `${name} ${attributes.get('rx') ?? ''}`)).toEqual([
      'rect ',
      'rect 14.4',
      'ellipse 108',
      'path ',
    ]);
  });
});

describe('The lines of a text', () => {
  const lines = [measured('One line '), measured('another')];
  const item = (more: object) =>
    text('T', box(1, 1, 4, 2), [paragraph([run('One line another', { size: 20 })], more)], {
      insets: { left: zero, top: zero, right: zero, bottom: zero },
      lines,
    });
  const placesOf = (more: object) =>
    descendants(treeOf(item(more)), 'text').map((found) =>
      ['x', 'y', 'text-anchor'].map((name) => attribute(found, name)),
    );

  it('stand where they were measured, by the height of PowerPoint’s lines', () => {
    expect(placesOf({})).toEqual([
      ['72', '90.72', undefined],
      ['72', '114.72', undefined],
    ]);
  });

  it('keep to their side', () => {
    expect(placesOf({ align: 'centre' })[0]).toEqual(['216', '90.72', 'middle']);
    expect(placesOf({ align: 'end' })[0]).toEqual(['360', '90.72', 'end']);
    expect(placesOf({ direction: 'rtl' })[0]).toEqual(['360', '90.72', 'end']);
    expect(placesOf({ direction: 'rtl', align: 'end' })[0]).toEqual(['72', '90.72', undefined]);
  });

  it('are those of their own paragraph, with its mark and its runs', () => {
    const paragraphs = [
      paragraph([run('First '), run('bold', { bold: true })], {
        bullet: { kind: 'disc' },
        indent: point(18),
      }),
      paragraph([]),
      paragraph([run('Two\n')], { bullet: { kind: 'number', start: 4 }, indent: point(18) }),
    ];
    const words = text('T', box(1, 1, 4, 2), paragraphs, {
      lines: [measured('First bold'), measured('Two\n'), measured('')],
    });
    expect(descendants(treeOf(words), 'text').map(textOf)).toEqual(['•', 'First bold', '4.', 'Two']);
  });

  it('run from the right in isolation, all in the font of joined letters', () => {
    const words = 'من US Army';
    const arabic = text('T', box(1, 1, 4, 2), [paragraph([run(words)], { direction: 'rtl' })], {
      lines: [measured(words)],
    });
    const found = only(descendants(treeOf(arabic), 'text'));
    expect(textOf(found)).toBe(`\u2067${words}\u2069`);
    expect(attribute(found, 'font-family')).toMatch(/^Arial, Noto Sans Arabic/);
  });
});
