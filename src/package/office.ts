/** Namespaces and relationship types of ECMA-376 (transitional), as Office writes them. */
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const namespaces = {
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extendedProperties: `${officeDocument}/extended-properties`,
  customProperties: `${officeDocument}/custom-properties`,
  variantTypes: `${officeDocument}/docPropsVTypes`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  documentRelationships: `${officeDocument}/relationships`,
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  decorative: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const;

export const relationshipTypes = {
  slide: `${officeDocument}/relationships/slide`,
  slideLayout: `${officeDocument}/relationships/slideLayout`,
  slideMaster: `${officeDocument}/relationships/slideMaster`,
  notesSlide: `${officeDocument}/relationships/notesSlide`,
  theme: `${officeDocument}/relationships/theme`,
  chart: `${officeDocument}/relationships/chart`,
  /** A file within the file: the workbook behind a chart. */
  package: `${officeDocument}/relationships/package`,
  worksheet: `${officeDocument}/relationships/worksheet`,
  styles: `${officeDocument}/relationships/styles`,
  officeDocument: `${officeDocument}/relationships/officeDocument`,
  extendedProperties: `${officeDocument}/relationships/extended-properties`,
  customProperties: `${officeDocument}/relationships/custom-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;
