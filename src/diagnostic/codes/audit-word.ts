import { entry } from '../entry.ts';

/** Codes of a finished Word document. */
export const auditWordCodes = {
  'style-missing': entry<{ style: string }>({
    severity: 'warning',
    message: ({ style }) => `There is no style \`${style}\`, which is used here`,
    explanation:
      'Word shows such text as ordinary text, without a word. A heading whose style is missing is no heading: not in the contents, not for a screen reader.',
    example: '<w:pStyle w:val="Heading1"/>, and no such style in word/styles.xml',
    cure: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
  }),
  'style-broken': entry<{ style: string; reason: string }>({
    severity: 'error',
    message: ({ style, reason }) => `The style \`${style}\` ${reason}`,
    explanation:
      'Styles have ids and names of their own, rest on one of their kind in no circle, and each kind has one default. Word repairs or drops others.',
    example: '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>',
    cure: '<w:style w:styleId="A"><w:basedOn w:val="Normal"/></w:style>',
  }),
  'list-missing': entry<{ id: string }>({
    severity: 'warning',
    message: ({ id }) => `There is no list ${id}, in which this paragraph stands`,
    explanation: 'Word shows the paragraph without a bullet or number, and says nothing.',
    example: '<w:numId w:val="7"/>, and no such w:num in word/numbering.xml',
    cure: '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
  }),
  'numbering-broken': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The lists of the document are broken: ${reason}`,
    explanation:
      'word/numbering.xml holds the definitions of lists first, then the lists, each made from one definition, and each number once. Word offers to repair other files, or loses all bullets.',
    example: '<w:num w:numId="1"/><w:abstractNum w:abstractNumId="0"/>',
    cure: '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  }),
  'bookmark-broken': entry<{ bookmark: string; reason: string }>({
    severity: 'error',
    message: ({ bookmark, reason }) => `The bookmark \`${bookmark}\` ${reason}`,
    explanation:
      'A bookmark has a name and a number of its own, at most 40 characters that begin with a letter, a start and an end. Word drops others, and links to them lead nowhere.',
    example: '<w:bookmarkStart w:id="1" w:name="facts"/>',
    cure: '<w:bookmarkStart w:id="1" w:name="facts"/><w:bookmarkEnd w:id="1"/>',
  }),
  'anchor-missing': entry<{ anchor: string }>({
    severity: 'warning',
    message: ({ anchor }) => `Something leads to the bookmark \`${anchor}\`, and there is none`,
    explanation:
      'The link does nothing, and in place of a page’s number Word prints that no such bookmark is defined.',
    example: '<w:hyperlink w:anchor="fcats">',
    cure: '<w:hyperlink w:anchor="facts">',
  }),
  'link-without-target': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'A link leads nowhere',
    explanation: 'It looks like a link, and names neither an address nor a bookmark.',
    example: '<w:hyperlink><w:r>…</w:r></w:hyperlink>',
    cure: '<w:hyperlink r:id="rId4"><w:r>…</w:r></w:hyperlink>',
  }),
  'field-unbalanced': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `A field is broken: ${reason}`,
    explanation:
      'A field is a beginning, an instruction, a result and an end. Where one is missing, Word shows the instruction, swallows the text that follows, or offers to repair the file.',
    example: '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>',
    cure: '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/>',
  }),
  'fields-ask': entry<Record<never, never>>({
    severity: 'note',
    message: () => 'On opening, Word will ask whether to update the fields',
    explanation:
      'The question (“This document contains fields that may refer to other files”) frightens readers. The program that made the file left it to Word to fill in page numbers or contents.',
    example: '<w:updateFields w:val="true"/>',
    cure: 'page numbers and contents written out, and no w:updateFields',
  }),
  'note-missing': entry<{ kind: string; id: string }>({
    severity: 'error',
    message: ({ kind, id }) => `There is no ${kind} ${id}, to which the text refers`,
    explanation:
      'Word offers to repair a file whose text refers to a footnote, endnote or comment that is not there.',
    example: '<w:footnoteReference w:id="7"/>',
    cure: '<w:footnote w:id="7"><w:p>…</w:p></w:footnote>',
  }),
  'story-empty': entry<{ element: string }>({
    severity: 'error',
    message: ({ element }) =>
      `A \`${element}\` has no paragraph at its end, where at least an empty one belongs`,
    explanation:
      'Headers, footers, notes, comments and the cells of tables hold at least one paragraph, and end in one. Word calls a file with others unreadable.',
    example: '<w:tc><w:tcPr/></w:tc>',
    cure: '<w:tc><w:tcPr/><w:p/></w:tc>',
  }),
  'row-without-cells': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'A table has a row without cells, or no rows at all',
    explanation: 'Word calls a file with such a table unreadable.',
    example: '<w:tbl><w:tblGrid/><w:tr/></w:tbl>',
    cure: '<w:tbl><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  }),
  'header-reference-wrong': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The headers and footers of a section are wrong: ${reason}`,
    explanation: 'A section has one header and footer of each kind, and names parts of that kind.',
    example: '<w:headerReference w:type="default" r:id="rId1"/>, where rId1 is a picture',
    cure: '<w:headerReference w:type="default" r:id="rId6"/>',
  }),
  'drawing-id-repeated': entry<{ id: string }>({
    severity: 'warning',
    message: ({ id }) => `Two drawings have the id ${id}`,
    explanation:
      'Word reads the file, and gives new numbers when it saves; some editions, and the checks of the standard, call it corrupt.',
    example: '<wp:docPr id="1" name="Map"/> … <wp:docPr id="1" name="Chart"/>',
    cure: '<wp:docPr id="1" name="Map"/> … <wp:docPr id="2" name="Chart"/>',
  }),
};
