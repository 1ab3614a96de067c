import type { XmlElement } from '../../../package/xml/element.ts';
import { attribute, child, children, descendants } from '../../../package/xml/query.ts';
import { type Found, repeated } from '../../finding.ts';
import type { XmlPart } from '../../open/xml-part.ts';
import type { PackageRule } from '../../rule.ts';
import { chartsOf } from './charts.ts';

const val = (of: XmlElement | undefined): string => (of && attribute(of, 'val')) ?? '';

/** Plots with axes, and how many each names; pies have none, and plots in depth a third. */
const axesNamed: Readonly<Record<string, readonly number[]>> = {
  'c:barChart': [2],
  'c:lineChart': [2],
  'c:areaChart': [2],
  'c:scatterChart': [2],
  'c:bubbleChart': [2],
  'c:radarChart': [2],
  'c:stockChart': [2],
  'c:bar3DChart': [2, 3],
  'c:line3DChart': [3],
  'c:area3DChart': [2, 3],
  'c:surfaceChart': [2, 3],
  'c:surface3DChart': [3],
};
const axes = ['c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx'];
const grouped = ['c:lineChart', 'c:areaChart', 'c:line3DChart', 'c:area3DChart'];
const coloured: ReadonlySet<string> = new Set(['c:barChart', 'c:bar3DChart', 'c:bubbleChart']);

const checkAxes = (chart: XmlPart, found: Found): void => {
  const at = { part: chart.name };
  const tell = (reason: string): void => found('chart-axes-wrong', { reason }, at);
  const all = axes.flatMap(chart.all);
  const there = new Set(all.map((axis) => val(child(axis, 'c:axId'))));
  for (const [kind, counts] of Object.entries(axesNamed)) {
    for (const plot of chart.all(kind)) {
      const named = children(plot, 'c:axId').map(val);
      if (!counts.includes(named.length)) tell(`\`${kind}\` names ${named.length} of them`);
      // Plots in depth may name an axis 0, which is none.
      for (const id of named)
        if (!there.has(id) && id !== '0') tell(`\`${kind}\` names ${id}, which is not there`);
    }
  }
  for (const axis of all) {
    const crossed = val(child(axis, 'c:crossAx'));
    if (!there.has(crossed)) tell(`one crosses ${crossed || 'nothing'}, which is not there`);
  }
};

/** Each plot has its axes, says how its series stand, and holds nothing that is not for it. */
export const plots: PackageRule = (file, found) => {
  for (const chart of chartsOf(file)) {
    const at = { part: chart.name };
    checkAxes(chart, found);
    for (const plot of grouped.flatMap(chart.all))
      if (!child(plot, 'c:grouping')) found('chart-grouping-missing', { plot: plot.name }, at);
    for (const element of chart.all('c:invertIfNegative')) {
      const series = chart.parentOf(element);
      const plot =
        series && chart.parentOf(series.name === 'c:dPt' ? (chart.parentOf(series) ?? series) : series);
      if (plot && !coloured.has(plot.name) && plot.name.endsWith('Chart'))
        found('chart-element-misplaced', { element: element.name, plot: plot.name }, at);
    }
  }
};

/** Each series has an index and a place of its own. */
export const series: PackageRule = (file, found) => {
  for (const chart of chartsOf(file)) {
    const all = descendants(chart.root, 'c:ser');
    for (const [what, name] of [
      ['index', 'c:idx'],
      ['order', 'c:order'],
    ] as const)
      for (const value of repeated(all.map((each) => val(child(each, name)))))
        found('chart-series-repeated', { what, value }, { part: chart.name });
  }
};
