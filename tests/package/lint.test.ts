import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { finished } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { richScene } from '../support/rich-scene.ts';

type Plant = readonly [finding: string, part: string, from: string | RegExp, to: string];

const plants: readonly Plant[] = [
  [
    'content type of a part that is not there',
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
  ],
  [
    'no content type of its own',
    '[Content_Types].xml',
    /<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*>/,
    '',
  ],
  [
    'unused default content type',
    '[Content_Types].xml',
    '<Override',
    '<Default Extension="vml" ContentType="x"/><Override',
  ],
  ['leads to no part', 'ppt/slides/_rels/slide5.xml.rels', 'image1.png', 'image9.png'],
  ['leads to javascript', 'ppt/slides/_rels/slide2.xml.rels', 'https://example.org/', 'javascript:'],
  ['which is no relationship', 'ppt/slides/slide5.xml', 'r:embed="rId1"', 'r:embed="rId77"'],
  [
    'nothing leads to ppt/viewProps.xml',
    'ppt/_rels/presentation.xml.rels',
    /<Relationship [^>]*viewProps.xml"\/>/,
    '',
  ],
  ['two shapes of id 2', 'ppt/slides/slide4.xml', 'id="3"', 'id="2"'],
  ['a shape without text body', 'ppt/slides/slide4.xml', /<p:txBody>.*?<\/p:txBody>/, ''],
  ['a text body without paragraph', 'ppt/slides/slide4.xml', /<a:p>.*?<\/a:p>/, ''],
  ['an empty outline', 'ppt/slides/slide4.xml', '</p:spPr>', '<a:ln/></p:spPr>'],
  ['paragraph properties out of place', 'ppt/slides/slide2.xml', '</a:r>', '</a:r><a:pPr/>'],
  ['a cell without text', 'ppt/slides/slide3.xml', /<a:txBody>.*?<\/a:txBody>/, ''],
  ['text that PowerPoint may shrink', 'ppt/slides/slide2.xml', '<a:noAutofit/>', '<a:normAutofit/>'],
  ['no language: en_GB', 'ppt/slides/slide2.xml', 'lang="en-GB"', 'lang="en_GB"'],
  ['2 titles', 'ppt/slides/slide2.xml', /type="body" idx="\d+"/, 'type="title"'],
  ['0 titles', 'ppt/slides/slide2.xml', '<p:ph type="title"/>', ''],
  ['its layout has no placeholder', 'ppt/slides/slide2.xml', 'type="body"', 'type="pic"'],
  ['two masters share', 'ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'],
  [
    'masters or layouts share the id',
    'ppt/slideMasters/slideMaster1.xml',
    'id="2147483649"',
    'id="2147483648"',
  ],
  ['no dcterms:created', 'docProps/core.xml', '2024-03-15T00:00:00Z<', '15 March<'],
  ['titles of parts are miscounted', 'docProps/app.xml', '<vt:lpstr>Slide 7</vt:lpstr>', ''],
  [
    'a wish was left in a name',
    'ppt/slides/slide4.xml',
    'name="Shape 0"',
    'name="{&quot;name&quot;:&quot;x&quot;}"',
  ],
];

const planted = (parts: readonly Part[], [, name, from, to]: Plant): Uint8Array =>
  writeZip(
    parts.map((part) => {
      if (part.name !== name) return part;
      const text = new TextDecoder().decode(part.content);
      expect(text.replace(from, to)).not.toBe(text);
      return { ...part, content: new TextEncoder().encode(text.replace(from, to)) };
    }),
  );

describe('the lint of finished packages', () => {
  it.each(plants)('finds: %s', async (...plant) => {
    const findings = lintPackage(planted(readZip(await finished(richScene())), plant));
    expect(findings.join('\n')).toContain(plant[0]);
  });
});
