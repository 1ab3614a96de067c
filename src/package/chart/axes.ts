import { element, type XmlElement } from '../xml/element.ts';
import type { Chart } from './chart.ts';
import { noFill, noOutline, outline, shape } from './paint.ts';
import { textLook } from './text.ts';
import { general, value } from './value.ts';

/** Any two numbers that differ. */
export const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

/** In points. */
const widths = { axis: 1, rule: 0.5 } as const;

const isLying = ({ form }: Chart): boolean => form === 'bars';
const isTurned = ({ direction }: Chart): boolean => direction === 'rtl';

/** Office counts the categories of lying bars from below: they are turned, so that the first stands on top. */
const categoryOrder = (chart: Chart): string => (isLying(chart) || isTurned(chart) ? 'maxMin' : 'minMax');

const categoryPlace = (chart: Chart): string => {
  if (!isLying(chart)) return 'b';
  return isTurned(chart) ? 'r' : 'l';
};

const valuePlace = (chart: Chart): string => {
  if (isLying(chart)) return 'b';
  return isTurned(chart) ? 'r' : 'l';
};

/** The axis of categories stands at zero; their names stand at its foot, also where values are negative. */
const categoryAxis = (chart: Chart): XmlElement =>
  element(
    'c:catAx',
    {},
    value('c:axId', axisIds.category),
    element('c:scaling', {}, value('c:orientation', categoryOrder(chart))),
    value('c:delete', false),
    value('c:axPos', categoryPlace(chart)),
    element('c:numFmt', { formatCode: general, sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    shape(noFill(), outline(chart.look.line, widths.axis)),
    textLook(chart),
    value('c:crossAx', axisIds.value),
    value('c:crosses', 'autoZero'),
    value('c:auto', false),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:tickLblSkip', chart.every),
    value('c:noMultiLvlLbl', true),
  );

const valueAxis = (chart: Chart): XmlElement => {
  const { least, most, step, shown, format } = chart.axis;
  const order = isLying(chart) && isTurned(chart) ? 'maxMin' : 'minMax';
  return element(
    'c:valAx',
    {},
    value('c:axId', axisIds.value),
    element('c:scaling', {}, value('c:orientation', order), value('c:max', most), value('c:min', least)),
    value('c:delete', !shown),
    value('c:axPos', valuePlace(chart)),
    ...(shown ? [element('c:majorGridlines', {}, shape(outline(chart.look.rule, widths.rule)))] : []),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    shape(noFill(), noOutline()),
    textLook(chart),
    value('c:crossAx', axisIds.category),
    // Where categories run downwards their last one is at the foot.
    value('c:crosses', isLying(chart) ? 'max' : 'autoZero'),
    value('c:crossBetween', chart.inset ? 'between' : 'midCat'),
    value('c:majorUnit', step),
  );
};

/** Both axes, in the order of Office. */
export const axes = (chart: Chart): readonly XmlElement[] => [categoryAxis(chart), valueAxis(chart)];
