import { describe, expect, it } from 'vitest';
import type { Item, Scene } from '../../src/layout/scene.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { attribute, child, children, descendants, path, textOf } from '../../src/package/xml/query.ts';
import { point } from '../../src/unit/length.ts';
import { finished, partsOf, xmlOf } from '../support/finished.ts';
import { richScene } from '../support/rich-scene.ts';
import {
  box,
  cell,
  content,
  ink,
  paragraph,
  properties,
  red,
  row,
  run,
  scene,
  shape,
  slide,
  table,
  text,
} from '../support/scene.ts';

const shown = async (items: readonly Item[], more: Partial<Scene> = {}): Promise<XmlElement> =>
  xmlOf(await finished(scene([slide('Title', items)], more)), 'ppt/slides/slide1.xml');
const named = (root: XmlElement, name: string): XmlElement | undefined =>
  descendants(root, 'p:cNvPr').find((found) => attribute(found, 'name') === name);
const rich = () => finished(richScene());

describe('what a scene says and the library cannot', () => {
  it('makes placeholders of named boxes, with a place of their own and the index of the layout', async () => {
    const bytes = await rich();
    const marks = descendants(xmlOf(bytes, 'ppt/slides/slide2.xml'), 'p:ph').map((mark) =>
      Object.fromEntries(mark.attributes),
    );
    expect(marks).toEqual([
      { type: 'title' },
      { type: 'body', idx: '11' },
      { type: 'ftr', sz: 'quarter', idx: '12' },
      { type: 'sldNum', sz: 'quarter', idx: '13' },
    ]);
    const layout = descendants(xmlOf(bytes, 'ppt/slideLayouts/slideLayout2.xml'), 'p:ph').map((mark) =>
      attribute(mark, 'type'),
    );
    expect(layout).toEqual(['title', 'body', 'ftr', 'sldNum']);
    const master = descendants(xmlOf(bytes, 'ppt/slideMasters/slideMaster1.xml'), 'p:ph').map((mark) =>
      attribute(mark, 'type'),
    );
    expect(master).toEqual(['title', 'body', 'ftr', 'sldNum']);
  });
  it('fills a placeholder once: a second box of the same key stays a box', async () => {
    const body = (name: string) =>
      text(name, box(1, 2, 3, 1), [paragraph([run(name)])], { placeholder: 'body' });
    const root = await shown([body('One'), body('Two')]);
    expect(descendants(root, 'p:ph')).toHaveLength(2);
  });
  it('names frames, describes them, and marks decoration', async () => {
    const root = await shown([
      shape('Mark', box(1, 2, 1, 1), { alternative: 'A red mark' }),
      shape('Rule', box(1, 3, 1, 1)),
    ]);
    expect(named(root, 'Mark')?.attributes.get('descr')).toBe('A red mark');
    expect(named(root, 'Rule')?.attributes.has('descr')).toBe(false);
    expect(descendants(named(root, 'Rule') ?? root, 'adec:decorative')).toHaveLength(1);
  });
  it('groups members, groups in groups, and numbers all shapes in reading order', async () => {
    const root = xmlOf(await rich(), 'ppt/slides/slide5.xml');
    const [card, inner] = descendants(root, 'p:grpSp');
    expect(children(card ?? root).map((found) => found.name)).toEqual([
      'p:nvGrpSpPr',
      'p:grpSpPr',
      'p:sp',
      'p:sp',
      'p:grpSp',
      'p:sp',
      'p:sp',
      'p:sp',
    ]);
    expect(named(root, 'Card')?.attributes.get('descr')).toBe('A card');
    expect(
      children(inner ?? root)
        .map((found) => found.name)
        .slice(2),
    ).toEqual(['p:sp', 'p:cxnSp']);
    const ids = descendants(root, 'p:cNvPr').map((found) => Number(attribute(found, 'id')));
    expect(ids).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });
  it('keeps the exact box in EMU', async () => {
    const root = await shown([shape('Mark', box(1.2345, 2.001, 0.013, 3.7))]);
    const frame = descendants(root, 'p:sp').find(
      (found) => path(found, 'p:nvSpPr', 'p:cNvPr')?.attributes.get('name') === 'Mark',
    );
    const size = frame && path(frame, 'p:spPr', 'a:xfrm');
    expect(size && children(size).map((found) => [...found.attributes].map(([, value]) => value))).toEqual([
      ['1128827', '1829714'],
      ['11887', '3383280'],
    ]);
  });
  it('hangs bullets and numbers to the left of the indent', async () => {
    const root = await shown([
      text('List', box(1, 2, 5, 1), [
        paragraph([run('a', { size: 20 })], { bullet: { kind: 'disc' }, indent: point(18) }),
        paragraph([run('b', { size: 10 })], { bullet: { kind: 'number', start: 3 }, indent: point(50) }),
        paragraph([run('c')], { indent: point(30) }),
      ]),
    ]);
    const [, ...list] = descendants(root, 'a:pPr');
    expect(list.map((found) => [attribute(found, 'marL'), attribute(found, 'indent')])).toEqual([
      ['228600', '-228600'],
      ['635000', '-279400'],
      ['381000', '0'],
    ]);
    expect(descendants(root, 'a:buAutoNum')[0]?.attributes.get('startAt')).toBe('3');
  });
  it('writes paragraphs from right to left, and their runs in their languages', async () => {
    const root = await shown([
      text('نص', box(1, 2, 5, 1), [
        paragraph([run('ضربة ', { language: 'ar-IQ' }), run('Baghdad')], { direction: 'rtl' }),
      ]),
    ]);
    const properties = descendants(root, 'a:pPr')[1];
    expect([properties?.attributes.get('rtl'), properties?.attributes.get('algn')]).toEqual(['1', 'r']);
    expect(
      descendants(root, 'a:rPr')
        .slice(1)
        .map((look) => [attribute(look, 'lang'), look.attributes.has('altLang')]),
    ).toEqual([
      ['ar-IQ', false],
      ['en-GB', false],
    ]);
    expect(descendants(root, 'a:cs').map((face) => attribute(face, 'typeface'))).toEqual([
      '+mj-cs',
      '+mn-cs',
      '+mn-cs',
    ]);
  });
  it('says the header row, the direction and the spans of a table', async () => {
    const rows = [row([cell([paragraph([run('a')])], { columnSpan: 2 })], true), row([cell([]), cell([])])];
    const root = await shown([table('T', box(1, 2, 6, 1), rows, [2, 4], { direction: 'rtl' })]);
    const [look] = descendants(root, 'a:tblPr');
    expect(Object.fromEntries(look?.attributes ?? [])).toEqual({ firstRow: '1', rtl: '1' });
    expect(descendants(root, 'a:tc').map((found) => Object.fromEntries(found.attributes))).toEqual([
      { gridSpan: '2' },
      { hMerge: '1' },
      {},
      {},
    ]);
    expect(named(root, 'T')?.attributes.get('descr')).toBe('What each side says');
  });
  it('makes the number of a slide a field, inside other words, too', async () => {
    const items = [
      text('N', box(1, 7, 1, 0.3), [paragraph([run('Page 1 of 11')])], { placeholder: 'number' }),
    ];
    const root = await shown(items);
    const field = descendants(root, 'a:fld')[0];
    expect([field?.attributes.get('type'), field && textOf(field)]).toEqual(['slidenum', '1']);
    expect(descendants(root, 'a:t').map(textOf)).toEqual(['Title', 'Page ', '1', ' of 11']);
  });
  it('writes colours of the theme as theme colours, others as they are', async () => {
    const root = await shown([
      shape('Mark', box(1, 2, 1, 1), { fill: red }),
      shape('TLP', box(1, 3, 1, 1), { fill: 'FF2B2B' as typeof red }),
    ]);
    const fills = descendants(root, 'p:spPr')
      .flatMap((found) => children(child(found, 'a:solidFill') ?? found))
      .map((found) => attribute(found, 'val'));
    expect(fills).toContain('accent1');
    expect(fills).toContain('FF2B2B');
    expect(descendants(root, 'a:srgbClr').map((found) => attribute(found, 'val'))).toEqual(['FF2B2B']);
    expect(ink).toBe('14202B');
  });
  it('writes notes in paragraphs under the marking', async () => {
    const root = xmlOf(await rich(), 'ppt/notesSlides/notesSlide2.xml');
    expect(descendants(root, 'p:ph').map((mark) => attribute(mark, 'type'))).toEqual([
      'sldImg',
      'body',
      'hdr',
      'ftr',
      'sldNum',
    ]);
    const body = descendants(root, 'p:sp')[1];
    expect(body && descendants(body, 'a:p').map(textOf)).toEqual([
      'First note with weight & <signs>.',
      'Second note.With a line break.',
      'ملاحظة',
    ]);
    expect(descendants(root, 'a:br')).toHaveLength(1);
  });
  it('divides the deck into sections, in which every slide stands once', async () => {
    const root = xmlOf(await rich(), 'ppt/presentation.xml');
    const sections = descendants(root, 'p14:section');
    expect(sections.map((section) => attribute(section, 'name'))).toEqual([
      'Strike in Baghdad',
      'Facts',
      'Figures',
      'Facts',
      'Part <0>',
      'Part <1>',
      'Part <2>',
      'Part <0>',
      'Part <1>',
      'Part <2>',
      'Part <0>',
    ]);
    expect(
      sections.every((section) =>
        /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(attribute(section, 'id') ?? ''),
      ),
    ).toBe(true);
    expect(descendants(root, 'p14:sldId').map((found) => attribute(found, 'id'))).toEqual(
      descendants(root, 'p:sldId').map((found) => attribute(found, 'id')),
    );
  });
  it('holds a picture once, however often it is shown', async () => {
    const media = partsOf(await rich())
      .map((part) => part.name)
      .filter((name) => name.startsWith('ppt/media/'));
    expect(media).toEqual(['ppt/media/image1.png', 'ppt/media/image2.png', 'ppt/media/image3.png']);
  });
  it('names the layouts, and drops the empty one of the library', async () => {
    const bytes = await finished(
      scene([slide('One', [])], { layouts: [content, { ...content, name: 'Unused' }] }),
    );
    expect(partsOf(bytes).filter((part) => /slideLayout\d+\.xml$/.test(part.name))).toHaveLength(2);
    expect(child(xmlOf(bytes, 'ppt/slideLayouts/slideLayout1.xml'), 'p:cSld')?.attributes.get('name')).toBe(
      'Title & <content>',
    );
  });
  it('leaves out links that may not travel, and keeps their words', async () => {
    const linked = (target: string) => run(target, { link: { kind: 'web', target } });
    const targets = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://',
      'https://exa mple.org/a b?q=ü',
      'mailto:a@b.org',
      '\\\\server\\share',
    ];
    const bytes = await finished(
      scene([
        slide('T', [
          text('L', box(1, 2, 5, 1), [
            paragraph([...targets.map(linked), run('x', { link: { kind: 'slide', number: 9 } })]),
          ]),
        ]),
      ]),
    );
    const rels = xmlOf(bytes, 'ppt/slides/_rels/slide1.xml.rels');
    const external = children(rels)
      .filter((rel) => attribute(rel, 'TargetMode') === 'External')
      .map((rel) => attribute(rel, 'Target'));
    expect(external).toEqual(['mailto:a@b.org']);
    expect(textOf(xmlOf(bytes, 'ppt/slides/slide1.xml'))).toContain('javascript:alert(1)');
  });
  it('says in its properties what the file is', async () => {
    const bytes = await rich();
    const core = xmlOf(bytes, 'docProps/core.xml');
    expect(children(core).map(textOf)).toEqual([
      'Drone strike in Baghdad',
      'Briefing',
      'A. Writer; B. Writer',
      'Iraq, TLP:GREEN',
      'A. Writer; B. Writer',
      '1',
      properties.moment,
      properties.moment,
      'TLP:GREEN',
      'draft',
      'en-GB',
    ]);
    const custom = xmlOf(bytes, 'docProps/custom.xml');
    expect(children(custom).map((found) => attribute(found, 'name'))).toEqual([
      'Marking',
      'BriefwrightDigest',
    ]);
    expect(descendants(xmlOf(bytes, 'docProps/app.xml'), 'vt:lpstr').map(textOf)).toContain(
      'Points & <signs> "quoted"',
    );
  });
});
