import { describe, expect, it } from 'vitest';
import { auditFile } from '../../src/audit/audit.ts';
import type { AuditCode } from '../../src/audit/finding.ts';
import { readZip } from '../../src/package/unzip.ts';
import { casesIn } from '../support/case-file.ts';
import { chartItem } from '../support/charts.ts';
import { finished } from '../support/finished.ts';
import { buildHandout } from '../support/handout.ts';
import { chartPlants } from '../support/plants/chart.ts';
import { deckPlants } from '../support/plants/deck.ts';
import { foundInCharts, foundInDecks, foundInHandouts } from '../support/plants/found.ts';
import { type Plant, planted } from '../support/plants/plant.ts';
import { wordPlants } from '../support/plants/word.ts';
import { richScene } from '../support/rich-scene.ts';
import { box, scene, slide } from '../support/scene.ts';

type Mutation = readonly [code: AuditCode, ...rest: Plant];

const ofTable = (plants: readonly Plant[], found: Readonly<Record<string, AuditCode>>): readonly Mutation[] =>
  plants.flatMap((plant): readonly Mutation[] => {
    const code = found[plant[0]];
    return code === undefined ? [] : [[code, ...plant]];
  });

const slide2 = 'ppt/slides/slide2.xml';
const document = 'word/document.xml';

const deckLeaks: readonly Mutation[] = [
  ['slide-hidden', 'a slide that is not shown', slide2, '<p:sld ', '<p:sld show="0" '],
  [
    'alt-file-name',
    'a file’s name for what it shows',
    'ppt/slides/slide5.xml',
    'descr="A grey square"',
    'descr="IMG_2031.png"',
  ],
  [
    'alt-says-picture',
    'a picture called a picture',
    'ppt/slides/slide5.xml',
    'descr="A grey square"',
    'descr="Image of a square"',
  ],
  [
    'local-path',
    'a path of someone’s machine',
    'ppt/slides/slide5.xml',
    'descr="A grey square"',
    'descr="C:\\Users\\ana\\square"',
  ],
  [
    'autofit-pending',
    'text that will shrink',
    slide2,
    /<a:noAutofit\/>(.*?<a:rPr [^>]*?sz=)"\d+"/,
    '<a:normAutofit/>$1"20000"',
  ],
  [
    'relationship-repeated',
    'two relationships of one id',
    'ppt/slides/_rels/slide2.xml.rels',
    /(<Relationship [^>]*\/>)/,
    '$1$1',
  ],
  ['language-missing', 'a run in no language', slide2, / lang="en-GB"/, ''],
  [
    'off-slide',
    'a shape off its slide',
    'ppt/slides/slide4.xml',
    /(name="Shape 0">.*?<a:off x=)"\d+"/,
    '$1"99000000"',
  ],
  ['document-title-missing', 'a file without title', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/, ''],
  [
    'content-type-repeated',
    'two types of one part',
    '[Content_Types].xml',
    /(<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*>)/,
    '$1$1',
  ],
  ['part-malformed', 'a part that is no XML', slide2, '</p:sld>', ''],
  [
    'document-type',
    'a part with a document type',
    slide2,
    '<p:sld ',
    '<!DOCTYPE p:sld [<!ENTITY a "b">]><p:sld ',
  ],
  ['value-not-a-number', 'a number that failed', slide2, 'sz="', 'sz="NaN" x="'],
  [
    'link-text-vague',
    'a link that says nothing',
    slide2,
    /(<a:hlinkClick [^>]*>.*?<a:t>)[^<]*/,
    '$1click here',
  ],
];

const handoutLeaks: readonly Mutation[] = [
  [
    'changes-tracked',
    'a change that is tracked',
    document,
    /<w:r>/,
    '<w:ins w:id="900" w:author="Ana" w:date="2026-01-01T00:00:00Z"/><w:r>',
  ],
  ['text-hidden', 'text that is hidden', document, '<w:rPr>', '<w:rPr><w:vanish/>'],
  [
    'style-missing',
    'a style that is not there',
    document,
    /<w:pStyle w:val="[^"]*"/,
    '<w:pStyle w:val="Nowhere"',
  ],
  ['list-missing', 'a list that is not there', document, /<w:numId w:val="\d+"/, '<w:numId w:val="999"'],
  ['anchor-missing', 'a link to no bookmark', document, / w:anchor="[^"]*"/, ' w:anchor="nowhere"'],
  [
    'note-missing',
    'a mark without its note',
    document,
    /<w:footnoteReference w:id="\d+"/,
    '<w:footnoteReference w:id="77"',
  ],
  ['off-page', 'a table wider than the paper', document, /gridCol w:w="\d+"/, 'gridCol w:w="19999"'],
  ['row-without-cells', 'a row of nothing', document, '</w:tbl>', '<w:tr/></w:tbl>'],
  [
    'language-tag-malformed',
    'a language that is none',
    'word/styles.xml',
    /<w:lang w:val="[^"]*"/,
    '<w:lang w:val="en_GB"',
  ],
];

const everything =
  casesIn('handout')
    .find(({ name }) => name === 'everything')
    ?.parts.get('handout') ?? '';

const chart = scene([slide('Levels', [chartItem('Levels', box(0.6, 1.6, 12, 5))])]);

const files = [
  {
    name: 'a deck',
    sound: await finished(richScene()),
    mutations: [...ofTable(deckPlants, foundInDecks), ...deckLeaks],
  },
  { name: 'a chart', sound: await finished(chart), mutations: ofTable(chartPlants, foundInCharts) },
  {
    name: 'a handout',
    sound: (await buildHandout(everything)).bytes,
    mutations: [...ofTable(wordPlants, foundInHandouts), ...handoutLeaks],
  },
];

/** What may be said of any file of ours: that it names its writers and has notes, for who gives it away. */
const usual: ReadonlySet<string> = new Set(['person-named', 'custom-properties', 'notes-present']);

describe.each(files)('the audit of $name', ({ sound, mutations }) => {
  const said = (bytes: Uint8Array): readonly string[] =>
    auditFile('file', bytes).map(({ code, within }) => `${code} ${within?.part} ${within?.where}`);
  const before = new Set(said(sound));

  it('finds no error in it', () => {
    const errors = auditFile('file', sound).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it.each(mutations)('finds %s: %s', (code, ...plant) => {
    const found = said(planted(readZip(sound), plant)).filter((each) => !before.has(each));
    expect(found.map((each) => each.split(' ')[0]).filter((each) => !usual.has(each ?? ''))).toContain(code);
  });
});

it('is asked sixty questions and more', () => {
  const all = files.flatMap(({ mutations }) => mutations);
  expect(all.length).toBeGreaterThan(60);
});
