import { flatMapped } from '../../unit/flat-mapped.ts';
import type { Item, SceneParagraph, SceneRun } from '../scene.ts';

type Change = (run: SceneRun) => SceneRun;

const inParagraph = (paragraph: SceneParagraph, change: Change): SceneParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map(change),
});

/** An item with each of its runs changed. */
export const mapRuns = (item: Item, change: Change): Item => {
  switch (item.kind) {
    case 'text':
      return { ...item, paragraphs: item.paragraphs.map((paragraph) => inParagraph(paragraph, change)) };
    case 'table':
      return {
        ...item,
        rows: item.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            paragraphs: cell.paragraphs.map((paragraph) => inParagraph(paragraph, change)),
          })),
        })),
      };
    case 'group':
      return { ...item, items: item.items.map((inner) => mapRuns(inner, change)) };
    default:
      return item;
  }
};

/** The runs of an item in reading order. */
export const runsOfItem = (item: Item): readonly SceneRun[] => {
  switch (item.kind) {
    case 'text':
      return flatMapped(item.paragraphs, (paragraph) => paragraph.runs);
    case 'table':
      return flatMapped(item.rows, (row) =>
        flatMapped(row.cells, (cell) => flatMapped(cell.paragraphs, (paragraph) => paragraph.runs)),
      );
    case 'group':
      return flatMapped(item.items, runsOfItem);
    default:
      return [];
  }
};
