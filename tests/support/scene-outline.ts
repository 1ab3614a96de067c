import type {
  ChartItem,
  Item,
  Scene,
  SceneParagraph,
  SceneSlide,
  TableItem,
  TextItem,
} from '../../src/layout/scene.ts';
import { toInches } from '../../src/unit/length.ts';
import { chartOutline } from './chart-outline.ts';

const short = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 50)} … ${text.slice(-15)}` : text;

const wordsOf = (paragraphs: readonly SceneParagraph[]): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' / ');

const sizesOf = (paragraphs: readonly SceneParagraph[]): string =>
  [...new Set(paragraphs.flatMap(({ runs }) => runs.map((run) => run.size)))].join(' ');

const round = (value: number): string => String(Math.round(value * 100) / 100);

const placeOf = ({ box }: Item): string =>
  `at ${round(toInches(box.left))},${round(toInches(box.top))} size ${round(toInches(box.width))}×${round(toInches(box.height))}`;

const textOutline = (item: TextItem): readonly string[] => {
  const placeholder = item.placeholder === undefined ? '' : ` [${item.placeholder}]`;
  return [
    `${item.name}${placeholder} ${placeOf(item)}, ${sizesOf(item.paragraphs)} pt`,
    `  ${short(wordsOf(item.paragraphs))}`,
  ];
};

/** An arrow before what stands at the end of its column. */
const cellOutline = ({ paragraphs }: TableItem['rows'][number]['cells'][number]): string =>
  `${paragraphs.some(({ align }) => align === 'end') ? '→ ' : ''}${short(wordsOf(paragraphs))}`;

const rowOutline = (row: TableItem['rows'][number]): string =>
  `  ${row.header ? '# ' : ''}${row.cells.map(cellOutline).join(' | ')}`;

const tableOutline = (item: TableItem): readonly string[] => {
  const paragraphs = item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  const head = `table ${item.name} ${placeOf(item)}, ${sizesOf(paragraphs)} pt, columns ${item.columns.map((column) => round(toInches(column))).join(' ')}`;
  const rows = item.rows.map(rowOutline);
  return [
    head,
    ...(rows.length > 8 ? [...rows.slice(0, 3), `  … ${rows.length - 5} rows`, ...rows.slice(-2)] : rows),
  ];
};

const chartItemOutline = (item: ChartItem): readonly string[] => [
  `chart ${item.name} ${placeOf(item)}`,
  `  "${item.alternative}"`,
  ...chartOutline(item.chart).map((line) => `  ${line}`),
];

const itemOutline = (item: Item): readonly string[] => {
  if (item.kind === 'text') return textOutline(item);
  if (item.kind === 'chart') return chartItemOutline(item);
  return item.kind === 'table' ? tableOutline(item) : [`${item.kind} ${item.name} ${placeOf(item)}`];
};

/** What stands on every slide alike is left out, but for the sources. */
const isFrame = (item: Item): boolean => /^(Slide number|Marking|Status|Running title)/.test(item.name);

const slideOutline = (slide: SceneSlide): readonly string[] => [
  `slide ${JSON.stringify(slide.title)} layout ${slide.layout}${slide.group === undefined ? '' : ` group ${slide.group}`}`,
  ...slide.items
    .filter((item) => !isFrame(item))
    .flatMap((item) => itemOutline(item).map((line) => `  ${line}`)),
  ...(slide.notes.paragraphs.length === 0 ? [] : [`  notes: ${short(wordsOf(slide.notes.paragraphs))}`]),
];

/** A scene as indented lines: each item with its place in inches, its sizes and its words. */
export const sceneOutline = (scene: Scene): string => scene.slides.flatMap(slideOutline).join('\n');
