import type { XmlElement } from '../../../package/xml/element.ts';
import { attribute, child, children, textOf } from '../../../package/xml/query.ts';
import { excerpt, type Found } from '../../finding.ts';
import type { OpenPackage } from '../../open/package.ts';
import { targetsOf } from '../../open/package.ts';
import type { XmlPart } from '../../open/xml-part.ts';
import type { PackageRule } from '../../rule.ts';
import { chartsOf } from './charts.ts';
import { type Cells, cellsIn, readCells } from './workbook.ts';

/** Dates and numbers that differ in their last digits are the same. */
const same = (shown: string | undefined, held: string | undefined): boolean => {
  if ((shown ?? '') === (held ?? '')) return true;
  const [one, other] = [Number(shown), Number(held)];
  return shown !== undefined && held !== undefined && Math.abs(one - other) <= Math.abs(one) * 1e-9;
};

const compare = (reference: XmlElement, cells: Cells, part: XmlPart, found: Found): void => {
  const formula = textOf(child(reference, 'c:f') ?? '');
  const cache = child(reference, 'c:strCache') ?? child(reference, 'c:numCache');
  const names = cellsIn(formula);
  if (!cache || !names) return;
  const points = new Map(
    children(cache, 'c:pt').map((point) => [
      Number(attribute(point, 'idx')),
      textOf(child(point, 'c:v') ?? ''),
    ]),
  );
  const wrong = names.findIndex((name, index) => !same(points.get(index), cells.get(name)));
  if (wrong === -1) return;
  const tell = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${excerpt(text)}”`);
  const values = { shown: tell(points.get(wrong)), held: tell(cells.get(names[wrong] ?? '')) };
  found('chart-not-its-workbook', { formula, ...values }, { part: part.name });
};

const readWorkbook = (file: OpenPackage, name: string, part: XmlPart, found: Found): Cells | undefined => {
  try {
    return readCells(file.bytes(name));
  } catch (error) {
    // A workbook is a package of its own; whatever its reader refuses is what is wrong with it.
    const reason = error instanceof Error ? error.message : String(error);
    found('workbook-unreadable', { reason }, { part: part.name });
    return undefined;
  }
};

/** What Office shows before the workbook is opened is what stands in the workbook, gaps included. */
export const chartData: PackageRule = (file, found) => {
  for (const chart of chartsOf(file)) {
    const [workbook] = targetsOf(file, chart.name, 'package');
    for (const cache of chart.all('c:numCache')) {
      for (const point of children(cache, 'c:pt')) {
        const value = textOf(child(point, 'c:v') ?? '');
        if (!Number.isFinite(Number(value)) || value === '')
          found('chart-value-no-number', { value }, { part: chart.name });
      }
    }
    if (workbook === undefined) found('chart-without-workbook', {}, { part: chart.name });
    if (workbook === undefined || !/\.xls[xm]$/i.test(workbook) || !file.has(workbook)) continue;
    const cells = readWorkbook(file, workbook, chart, found);
    for (const reference of cells ? ['c:strRef', 'c:numRef'].flatMap(chart.all) : [])
      compare(reference, cells ?? new Map(), chart, found);
  }
};
