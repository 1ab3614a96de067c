import type { Inline } from '../../../../document/node.ts';
import type { Setting } from '../../../context.ts';
import type { Item, TextItem } from '../../../scene.ts';
import { colourOf } from '../../../style.ts';
import { nothing, type Strip } from './legend.ts';
import { type Rect, rect } from './rect.ts';
import { said } from './say.ts';
import { textItem, type Words, wordsIn } from './words.ts';

/** In points. */
export const discSize = 14;
const layout = { column: 260, gutter: 20, toWords: 6, above: 10, between: 4 };

/** What stands in words below the diagram: what a number in it means, or what no line shows. */
export interface KeyEntry {
  readonly number: number | undefined;
  readonly words: readonly Inline[];
}

/** A number on a dark disc: on its line, and before its words. */
export const discItem = (number: number, where: Rect, name: string, setting: Setting): TextItem => {
  const { theme } = setting.context;
  const inlines = [said(String(number), setting.context)];
  const fill = colourOf(theme, 'ink');
  const dark = { ...setting, background: fill };
  const words = wordsIn([{ inlines, role: 'figureNumber' }], discSize * 2, dark, 'centre');
  return textItem(words, where, { name, anchor: 'middle', geometry: 'ellipse', fill });
};

interface Entry extends KeyEntry {
  readonly measured: Words;
}

const tallness = ({ measured }: Entry): number => Math.max(discSize, measured.height);

/** Entries one after the other in columns, each as full as the fullest must be. */
const columnsOf = (entries: readonly Entry[], count: number): readonly (readonly Entry[])[] => {
  const perColumn = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * perColumn, (index + 1) * perColumn),
  );
};

const heightOf = (entries: readonly Entry[]): number =>
  entries.reduce((height, entry) => height + tallness(entry) + layout.between, 0);

const entryItems = (entry: Entry, left: number, top: number, setting: Setting): readonly Item[] => {
  const { number, measured } = entry;
  const x = left + discSize + layout.toWords;
  const name = `Key ${number ?? 'words'}`;
  return [
    ...(number === undefined
      ? []
      : [discItem(number, rect(left, top, discSize, discSize), `Key number ${number}`, setting)]),
    textItem(measured, rect(x, top, measured.width, measured.height), { name }),
  ];
};

/** The key under a diagram, in as many columns as the width has room for. */
export const keyOf = (entries: readonly KeyEntry[], width: number, setting: Setting): Strip => {
  if (entries.length === 0) return nothing;
  const most = Math.max(1, Math.floor((width + layout.gutter) / (layout.column + layout.gutter)));
  const count = Math.min(most, entries.length);
  const column = (width - (count - 1) * layout.gutter) / count;
  const measured = entries.map((entry) => ({
    ...entry,
    measured: wordsIn(
      [{ inlines: entry.words, role: 'figureKey' }],
      column - discSize - layout.toWords,
      setting,
    ),
  }));
  const columns = columnsOf(measured, count);
  return {
    height: layout.above + Math.max(...columns.map(heightOf)),
    items: (top) =>
      columns.flatMap((each, index) => {
        let y = top + layout.above;
        return each.flatMap((entry) => {
          const items = entryItems(entry, index * (column + layout.gutter), y, setting);
          y += tallness(entry) + layout.between;
          return items;
        });
      }),
  };
};
