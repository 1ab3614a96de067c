import { ImportedXmlComponent } from 'docx';
import type { Palette } from '../model/palette.ts';

/** The id of the style of tables of data. */
export const dataTableStyle = 'BriefTable';

// The library has no table styles of its own; sizes are in eighths of a point.
const xml = (palette: Palette): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${dataTableStyle}">
<w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="${palette.line}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${palette.line}"/>
</w:tblBorders></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="12" w:space="0" w:color="${palette.navy}"/>
</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`.replaceAll('\n', '');

/** Thin rules between rows, a strong one below the head, no vertical lines. */
export const tableStyle = (palette: Palette): ImportedXmlComponent =>
  ImportedXmlComponent.fromXmlString(xml(palette));
