import type { Plant } from './plant.ts';

const part = 'ppt/charts/chart1.xml';

/** Faults in a finished deck with a chart. */
export const chartPlants: readonly Plant[] = [
  ['axes 111111111,222222222,3 of a plot', part, '</c:barChart>', '<c:axId val="3"/></c:barChart>'],
  ['axes that do not cross', part, /<c:crossAx val="\d+"\/>/, '<c:crossAx val="5"/>'],
  ['a plot without grouping', part, /<c:grouping [^>]*>/, ''],
  ['stacked bars beside each other', part, 'val="clustered"', 'val="stacked"'],
  ['a negative value that changes', part, '<c:invertIfNegative val="0"/>', '<c:invertIfNegative val="1"/>'],
  ['two series of index 0', part, '<c:idx val="1"/><c:order', '<c:idx val="0"/><c:order'],
  ['two series of order 0', part, '<c:order val="1"/>', '<c:order val="0"/>'],
  ['is shown', part, '<c:v>5.9</c:v>', '<c:v>9.5</c:v>'],
  ['no number: n/a', part, '<c:v>5.9</c:v>', '<c:v>n/a</c:v>'],
  ['no workbook', 'ppt/charts/_rels/chart1.xml.rels', '/package"', '/oleObject"'],
  ['gaps are filled', part, 'val="gap"', 'val="zero"'],
  ['round corners', part, '<c:roundedCorners val="0"/>', ''],
  ['a title by itself', part, '<c:autoTitleDeleted val="0"/>', '<c:autoTitleDeleted val="1"/>'],
  ['a face that is not the theme’s: Arial', part, 'typeface="+mn-lt"', 'typeface="Arial"'],
  ['a chart that says nothing', 'ppt/slides/slide1.xml', / descr="[^"]*"/, ''],
];
