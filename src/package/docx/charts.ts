import type { Chart } from '../chart/chart.ts';
import type { DrawingWish } from '../chart/drawing-wish.ts';
import { chartName } from '../chart/parts.ts';
import { namespaces, relationshipTypes } from '../office.ts';
import type { Relationship } from '../relationships.ts';
import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, descendants, path } from '../xml/query.ts';

/** The style of a run is a wish of ours, written by ourselves a moment ago. */
const wishOf = (run: XmlElement): DrawingWish | undefined => {
  const style = path(run, 'w:rPr', 'w:rStyle');
  const name = style && attribute(style, 'w:val');
  return name?.startsWith('{') ? (JSON.parse(name) as DrawingWish) : undefined; // the handout printed it from that type
};

const drawing = ({ width, height, name, description }: DrawingWish, relationship: string): XmlElement =>
  element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', { cx: width, cy: height }),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      // The number is given afresh with those of all drawings.
      element('wp:docPr', { id: 0, name, descr: description }),
      element('wp:cNvGraphicFramePr'),
      element(
        'a:graphic',
        { 'xmlns:a': namespaces.drawing },
        element(
          'a:graphicData',
          { uri: namespaces.chart },
          element('c:chart', { 'xmlns:c': namespaces.chart, 'r:id': relationship }),
        ),
      ),
    ),
  );

/** Stands until relationships are numbered. */
const identifier = (number: number): string => `chart${number}`;

/** Puts charts where the handout wrote runs that stand for them; @returns the charts, in the order of the text. */
export const graftCharts = (root: XmlElement): readonly Chart[] =>
  descendants(root, 'w:r')
    .flatMap((run) => {
      const wish = wishOf(run);
      return wish ? [{ run, wish }] : [];
    })
    .map(({ run, wish }, index) => {
      replaceChildren(run, [drawing(wish, identifier(index + 1))]);
      return wish.chart;
    });

/** The relationships by which a text names so many charts. */
export const chartRelationships = (count: number): readonly Relationship[] =>
  Array.from({ length: count }, (_, index) => ({
    id: identifier(index + 1),
    type: relationshipTypes.chart,
    target: chartName(index + 1),
    external: false,
  }));
