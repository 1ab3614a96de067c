import type { Plant } from './plant.ts';

const text = 'word/document.xml';
const styles = 'word/styles.xml';
const footer = 'word/footer1.xml';
const lists = 'word/numbering.xml';

/** Faults in a finished handout that has everything. */
export const wordPlants: readonly Plant[] = [
  [
    'style Title rests on itself',
    styles,
    /(styleId="Title">.*?)basedOn w:val="Normal"/,
    '$1basedOn w:val="Title"',
  ],
  [
    'rests on one of another kind',
    styles,
    /(styleId="Title">.*?)basedOn w:val="Normal"/,
    '$1basedOn w:val="Hyperlink"',
  ],
  ['two styles of the name title', styles, 'w:name w:val="Subtitle"', 'w:name w:val="Title"'],
  ['two defaults of kind paragraph', styles, 'w:styleId="Title"', 'w:default="1" w:styleId="Title"'],
  [
    'nothing stands in list 99',
    lists,
    '</w:numbering>',
    '<w:num w:numId="99"><w:abstractNumId w:val="2"/></w:num></w:numbering>',
  ],
  [
    'no list is made from definition 98',
    lists,
    '<w:abstractNum ',
    '<w:abstractNum w:abstractNumId="98"/><w:abstractNum ',
  ],
  [
    'definitions of lists do not come first',
    lists,
    '</w:numbering>',
    '<w:abstractNum w:abstractNumId="98"/></w:numbering>',
  ],
  ['separate of a field after nothing', footer, 'fldCharType="begin"', 'fldCharType="separate"'],
  ['a field stays open', footer, 'w:fldCharType="end"', 'w:fldCharType="begin"'],
  ['a field asks to be updated', footer, 'w:fldCharType="begin"', 'w:dirty="1" w:fldCharType="begin"'],
  ['fields ask to be updated', 'word/settings.xml', '</w:settings>', '<w:updateFields/></w:settings>'],
  ['no name: 1 x', text, /bookmarkStart w:name="[^"]*"/, 'bookmarkStart w:name="1 x"'],
  ['does not end', text, /<w:bookmarkEnd [^>]*>/, ''],
  ['separators of footnotes', 'word/footnotes.xml', 'w:type="separator"', 'w:type="continuationNotice"'],
  ['settings name other separators', 'word/settings.xml', '<w:footnote w:id="-1"/>', ''],
  ['for references', text, /<w:footnoteReference [^>]*>/, ''],
  [
    'a footnote’s mark in a separator',
    'word/footnotes.xml',
    '<w:separator/>',
    '<w:separator/><w:footnoteRef/>',
  ],
  ['a column of a table has no width', text, /gridCol w:w="\d+"/, 'gridCol w:w="0"'],
  ['columns do not add up to their table', text, /gridCol w:w="\d+"/, 'gridCol w:w="9"'],
  ['a table wider than the page’s text', text, /gridCol w:w="\d+"/, 'gridCol w:w="19999"'],
  [
    'a header row below others',
    text,
    /<w:tblHeader\/>(.*?)<w:cantSplit\/>/,
    '$1<w:cantSplit/><w:tblHeader/>',
  ],
  ['no header of the first page', text, /<w:headerReference w:type="first"[^>]*>/, ''],
  ['two footers of kind first', text, /(footerReference w:type=)"default"/, '$1"first"'],
  ['is no header', text, /(headerReference w:type="first" r:id=)"[^"]*"/, '$1"rId1"'],
  ['no page number', 'word/footer1.xml', 'NUMPAGES', 'SECTION'],
  [
    'a marking that follows the theme',
    'word/header1.xml',
    /(w:color w:val="[0-9A-F]{6}")(\/><w:sz )/,
    '$1 w:themeColor="accent1"$2',
  ],
  ['a link to nowhere', text, / w:anchor="[^"]*"/, ''],
];
