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
  ['two slides of id 256', 'ppt/presentation.xml', 'p:sldId id="257"', 'p:sldId id="256"'],
  ['no slide id: 7', 'ppt/presentation.xml', 'p:sldId id="256"', 'p:sldId id="7"'],
  [
    'no id of a master or layout: 5',
    'ppt/slideMasters/slideMaster1.xml',
    'p:sldLayoutId id="2147483649"',
    'p:sldLayoutId id="5"',
  ],
  ['sections do not list every slide once', 'ppt/presentation.xml', '<p14:sldId id="258"/>', ''],
  ['no identifier of a section', 'ppt/presentation.xml', /(<p14:section [^>]*)id="\{/, '$1id="{a'],
  ['a section without a name', 'ppt/presentation.xml', /p14:section name="[^"]*"/, 'p14:section name=""'],
  ['0 layouts', 'ppt/slides/_rels/slide2.xml.rels', '/relationships/slideLayout"', '/relationships/tags"'],
  [
    'does not lead back to',
    'ppt/notesSlides/_rels/notesSlide2.xml.rels',
    '../slides/slide2.xml',
    '../slides/slide3.xml',
  ],
  [
    'two layouts of the name',
    'ppt/slideLayouts/slideLayout1.xml',
    'cSld name="Cover"',
    'cSld name="Title &amp; &lt;content&gt;"',
  ],
  [
    'two placeholders of index',
    'ppt/slideLayouts/slideLayout2.xml',
    /idx="\d+"(.*?)idx="\d+"/,
    'idx="11"$1idx="11"',
  ],
  ['the master has no ftr', 'ppt/slideMasters/slideMaster1.xml', 'type="ftr"', 'type="dt"'],
  ['no background', 'ppt/slideMasters/slideMaster1.xml', /<p:bg>.*?<\/p:bg>/, ''],
  [
    'other text is en-US',
    'ppt/slideMasters/slideMaster1.xml',
    '<a:defRPr lang="en-GB"/>',
    '<a:defRPr lang="en-US"/>',
  ],
  ['the colours are', 'ppt/theme/theme1.xml', /<a:folHlink>.*?<\/a:folHlink>/, ''],
  ['the faces are', 'ppt/theme/theme2.xml', /<a:cs [^>]*>/, ''],
  [
    'a leftover of another theme',
    'ppt/theme/theme1.xml',
    '</a:theme>',
    '<a:extLst><a:ext><thm15:themeFamily xmlns:thm15="x"/></a:ext></a:extLst></a:theme>',
  ],
  ['two slides are called', 'ppt/slides/slide4.xml', '>Thirty shapes<', '>Who says what<'],
  ['14 parts are counted, 13 named', 'docProps/app.xml', '<vt:lpstr>Slide 7</vt:lpstr>', ''],
  ['slides are miscounted', 'docProps/app.xml', '<Slides>13</Slides>', '<Slides>12</Slides>'],
  ['property Marking has pid 4', 'docProps/custom.xml', 'pid="2"', 'pid="4"'],
  ['two properties Marking', 'docProps/custom.xml', 'name="BriefwrightDigest"', 'name="Marking"'],
  [
    'two parts of creation id 1024086991',
    'ppt/slides/slide2.xml',
    '</p:cSld>',
    '<p14:creationId xmlns:p14="x" val="1024086991"/></p:cSld>',
  ],
  ['columns of', 'ppt/slides/slide3.xml', /gridCol w="\d+"/, 'gridCol w="9"'],
  ['a column without width', 'ppt/slides/slide3.xml', /gridCol w="\d+"/, 'gridCol w="0"'],
  ['rows of', 'ppt/slides/slide3.xml', /a:tr h="\d+"/, 'a:tr h="9"'],
  ['a row of 3 cells in 4 columns', 'ppt/slides/slide3.xml', '<a:gridCol', '<a:gridCol w="9"/><a:gridCol'],
  ['no table style', 'ppt/slides/slide3.xml', '{2D5ABB26', '{5C22544A'],
  [
    'a negative size',
    'ppt/slides/slide4.xml',
    /a:ext cx="\d+" cy="\d+"\/><\/a:xfrm><a:prst/,
    'a:ext cx="-1" cy="1"/></a:xfrm><a:prst',
  ],
  [
    'nothing of its size',
    'ppt/slides/slide4.xml',
    /a:ext cx="\d+" cy="\d+"\/><\/a:xfrm><a:prst/,
    'a:ext cx="0" cy="1"/></a:xfrm><a:prst',
  ],
  [
    'no length: 1.5',
    'ppt/slides/slide4.xml',
    /a:off x="\d+" y="\d+"\/><a:ext cx="(?!0)/,
    'a:off x="1.5" y="1"/><a:ext cx="',
  ],
  [
    'a link that does not lead where it says',
    'ppt/slides/slide2.xml',
    ' action="ppaction://hlinksldjump"',
    '',
  ],
  [
    'nothing names the relationship rId99',
    'ppt/slides/_rels/slide2.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId99" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
  ],
  [
    'decoration that says something',
    'ppt/slides/slide5.xml',
    /(<p:cNvPr [^>]*)descr="[^"]*"\/>/,
    '$1descr="x"><adec:decorative xmlns:adec="x"/></p:cNvPr>',
  ],
  ['neither alternative text nor decoration', 'ppt/slides/slide5.xml', ' descr="A grey square"', ''],
  ['an empty placeholder', 'ppt/slides/slide4.xml', '>Thirty shapes<', '><'],
  ['the title is not read first', 'ppt/slides/slide2.xml', /(<p:sp>.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$2$1'],
  ['a face that is not the theme', 'ppt/slides/slide2.xml', 'typeface="+mn-lt"', 'typeface="Arial"'],
  [
    'a marking that is not on black',
    'ppt/notesSlides/notesSlide2.xml',
    '<a:highlight><a:srgbClr val="000000"/>',
    '<a:highlight><a:schemeClr val="tx1"/>',
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
