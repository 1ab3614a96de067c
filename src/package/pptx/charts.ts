import type { Chart } from '../chart/chart.ts';
import { namespaces } from '../office.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { path } from '../xml/query.ts';
import { drawingProperties, type Frame } from './frame.ts';

const graphic = (relationship: string): XmlElement =>
  element(
    'a:graphic',
    {},
    element(
      'a:graphicData',
      { uri: namespaces.chart },
      element('c:chart', {
        'xmlns:c': namespaces.chart,
        'xmlns:r': namespaces.documentRelationships,
        'r:id': relationship,
      }),
    ),
  );

/** The shape becomes a frame of the same place, name and alternative text that shows the chart. */
const graft = (shape: XmlElement, relationship: string): void => {
  const named = drawingProperties(shape);
  const place = path(shape, 'p:spPr', 'a:xfrm');
  const properties = element(
    'p:nvGraphicFramePr',
    {},
    ...(named ? [named] : []),
    element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
    element('p:nvPr'),
  );
  if (place) place.name = 'p:xfrm';
  shape.name = 'p:graphicFrame';
  replaceChildren(shape, [properties, ...(place ? [place] : []), graphic(relationship)]);
};

/**
 * Puts charts where the deck wrote shapes that stand for them.
 * @param first the number of the first relationship that the slide has free
 * @returns the charts, each with the relationship by which its frame names it
 */
export const graftCharts = (
  frames: readonly Frame[],
  first: number,
): readonly { readonly chart: Chart; readonly id: string }[] =>
  frames
    .flatMap((frame) => (frame.wish.chart ? [{ frame: frame.element, chart: frame.wish.chart }] : []))
    .map(({ frame, chart }, index) => {
      const id = `rId${first + index}`;
      graft(frame, id);
      return { chart, id };
    });
