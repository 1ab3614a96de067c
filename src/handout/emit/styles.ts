import { type ICharacterStyleOptions, ImportedXmlComponent, type IStylesOptions } from 'docx';
import type { EmitContext } from './context.ts';
import { paragraphStyles } from './style.ts';
import { tableStyle } from './table-style.ts';
import { escaped } from './xml.ts';

/** Arabic, where the document's own language is not written from right to left: Word wants one named. */
const complexLanguage = 'ar-SA';

/** Language and font of whatever says nothing else. */
const defaults = (context: EmitContext): string => {
  const { styles, theme, direction } = context;
  const font = escaped(theme.fonts[styles.Normal.text.font].name);
  const complexFont = escaped(theme.fonts.complexScript.name);
  const language = escaped(context.language);
  const size = styles.Normal.text.size * 2;
  const complex = direction === 'rtl' ? language : complexLanguage;
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${complexFont}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${complex}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  ].join('');
};

/** The style that tables without one are of. */
const plainTable = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
].join('');

const characterStyles = (context: EmitContext): readonly ICharacterStyleOptions[] => [
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    run: { color: context.palette.link, underline: { type: 'single' } },
  },
  { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
];

/**
 * The file's styles. Given some as markup, the library leaves out all of its own (in Office's old blue), so that the
 * defaults stand here too.
 */
export const stylesOptions = (context: EmitContext): IStylesOptions => ({
  importedStyles: [
    ImportedXmlComponent.fromXmlString(defaults(context)),
    ImportedXmlComponent.fromXmlString(plainTable),
    tableStyle(context.palette),
  ],
  paragraphStyles: paragraphStyles(context.styles, context),
  characterStyles: characterStyles(context),
});
