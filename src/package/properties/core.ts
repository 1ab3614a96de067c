import { namespaces } from '../office.ts';
import type { FileProperties, Part } from '../part.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { xmlPart } from '../xml/part.ts';

const whenSet = (name: string, value: string): readonly XmlElement[] =>
  value === '' ? [] : [element(name, {}, value)];

/** The core properties of OPC: title, authors, dates. Created and modified are the brief's moment, never the clock's. */
export const corePropertiesPart = (properties: FileProperties): Part => {
  const authors = properties.authors.join('; ');
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlPart(
    'docProps/core.xml',
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': namespaces.coreProperties,
        'xmlns:dc': namespaces.dublinCore,
        'xmlns:dcterms': namespaces.dublinCoreTerms,
        'xmlns:xsi': namespaces.schemaInstance,
      },
      ...whenSet('dc:title', properties.title),
      ...whenSet('dc:subject', properties.subject),
      ...whenSet('dc:creator', authors),
      ...whenSet('cp:keywords', properties.keywords.join(', ')),
      ...whenSet('cp:lastModifiedBy', authors || properties.organisation),
      element('cp:revision', {}, '1'),
      element('dcterms:created', moment, properties.moment),
      element('dcterms:modified', moment, properties.moment),
      ...whenSet('cp:category', properties.marking ?? ''),
      ...whenSet('cp:contentStatus', properties.status),
      ...whenSet('dc:language', properties.language),
    ),
  );
};
