import type { RelationKind } from '../../../../document/tags/network.ts';
import type { Setting } from '../../../context.ts';
import type { Item } from '../../../scene.ts';
import type { Connection } from '../connections.ts';
import { lineLooks } from '../look/kinds.ts';
import { sampleItem } from './connectors.ts';
import { rect } from './rect.ts';
import { kindWord, said } from './say.ts';
import { textItem, type Words, wordsIn } from './words.ts';

/** Something under or above the diagram: as tall as it must be, drawn where its place turns out to be. */
export interface Strip {
  /** In points. */
  readonly height: number;
  readonly items: (top: number) => readonly Item[];
}

export const nothing: Strip = { height: 0, items: () => [] };

/** In points: the length of a sample, between it and its word, between one entry and the next, between rows. */
const sample = { length: 40, toWord: 8, between: 24, above: 10, row: 4 };

interface Entry {
  readonly kind: RelationKind;
  readonly words: Words;
  readonly x: number;
  readonly row: number;
}

const entriesIn = (kinds: readonly RelationKind[], width: number, setting: Setting): readonly Entry[] => {
  let x = 0;
  let row = 0;
  return kinds.map((kind) => {
    const inlines = [said(kindWord(kind, setting.context), setting.context)];
    const words = wordsIn([{ inlines, role: 'figureKey' }], width, setting);
    const wide = sample.length + sample.toWord + words.width;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const entry = { kind, words, x, row };
    x += wide + sample.between;
    return entry;
  });
};

/** The kinds of line that a diagram uses, each with a sample, in the order of the vocabulary. */
export const legendOf = (connections: readonly Connection[], width: number, setting: Setting): Strip => {
  const used = new Set(connections.map(({ kind }) => kind));
  // The keys of the table are the kinds.
  const kinds = (Object.keys(lineLooks) as RelationKind[]).filter((kind) => used.has(kind));
  const entries = entriesIn(kinds, width, setting);
  const line = Math.max(0, ...entries.map(({ words }) => words.height));
  const rows = (entries.at(-1)?.row ?? -1) + 1;
  if (rows === 0) return nothing;
  return {
    height: sample.above + rows * line + (rows - 1) * sample.row,
    items: (top) =>
      entries.flatMap(({ kind, words, x, row }) => {
        const y = top + sample.above + row * (line + sample.row);
        const word = kindWord(kind, setting.context);
        const left = x + sample.length + sample.toWord;
        return [
          sampleItem(kind, { x, y: y + words.height / 2 }, sample.length, `Line: ${word}`, setting),
          textItem(words, rect(left, y, words.width, words.height), { name: `Legend: ${word}` }),
        ];
      }),
  };
};
