import { relationshipTypes } from '../office.ts';
import type { PackageTheme, Part } from '../part.ts';
import { useThemeColours } from '../pptx/colours.ts';
import { relationshipsPart } from '../relationships.ts';
import { xmlPart } from '../xml/part.ts';
import type { Chart } from './chart.ts';
import { chartSpace } from './space.ts';
import { workbookOf } from './workbook.ts';

/** The content type of a chart's part. */
export const chartContentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The target of a chart as its slide or document names it, from the folder that both stand in. */
export const chartName = (number: number): string => `charts/chart${number}.xml`;

const workbookName = (number: number): string => `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

/**
 * The parts of one chart: the chart, its relationships, and the workbook that holds its data.
 * @param folder of the file's main part: `ppt` or `word`
 * @param number of the chart in its file, from 1
 */
export const chartParts = (
  chart: Chart,
  folder: string,
  number: number,
  theme: PackageTheme,
): readonly Part[] => {
  const name = `${folder}/${chartName(number)}`;
  const id = 'rId1';
  const root = chartSpace(chart, id);
  useThemeColours(root, theme);
  const target = `../${workbookName(number)}`;
  return [
    xmlPart(name, root),
    relationshipsPart(name, [{ id, type: relationshipTypes.package, target, external: false }]),
    { name: `${folder}/${workbookName(number)}`, content: workbookOf(chart) },
  ];
};
