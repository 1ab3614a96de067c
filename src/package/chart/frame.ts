import { element, type XmlElement } from '../xml/element.ts';
import type { ChartFrame } from './chart.ts';
import { value } from './value.ts';

/** Six decimals are finer than a pixel, and the same on every machine. */
const rounded = (share: number): number => Number(share.toFixed(6));

type Placed = Pick<ChartFrame, 'left' | 'top'> & Partial<ChartFrame>;

/**
 * A place laid down by hand (`c:manualLayout`), from the chart's upper left corner. Office keeps it when it draws the
 * chart anew, so that what was measured stays true.
 * @param inner whether the frame is that of the plot alone, without the labels of its axes
 */
export const placedAt = (frame: Placed, inner = false): XmlElement =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      ...(inner ? [value('c:layoutTarget', 'inner')] : []),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      value('c:x', rounded(frame.left)),
      value('c:y', rounded(frame.top)),
      ...(frame.width === undefined ? [] : [value('c:w', rounded(frame.width))]),
      ...(frame.height === undefined ? [] : [value('c:h', rounded(frame.height))]),
    ),
  );

/** A label that is moved down from where it would stand. */
export const movedDown = (share: number): XmlElement =>
  element(
    'c:layout',
    {},
    ...(share === 0 ? [] : [element('c:manualLayout', {}, value('c:x', 0), value('c:y', rounded(share)))]),
  );
