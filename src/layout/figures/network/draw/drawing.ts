import { plainText } from '../../../../document/plain-text.ts';
import { point, zero } from '../../../../unit/length.ts';
import { briefOf } from '../../../inline/brief.ts';
import { shift } from '../../../place/shift.ts';
import type { Item } from '../../../scene.ts';
import { type Arrangement, keyWords } from './arrange.ts';
import { boxItem, boxNames } from './boxes.ts';
import { connectorItem } from './connectors.ts';
import { groundItems } from './grounds.ts';
import { discItem } from './key.ts';
import { keyFor } from './look.ts';
import { rect } from './rect.ts';
import { kindWord } from './say.ts';
import { textItem } from './words.ts';

const noRect = rect(0, 0, 0, 0);

const grounds = ({ look, geometry }: Arrangement): readonly Item[] =>
  geometry.grounds.flatMap((each) => {
    const words = look.heads[each.side];
    const name = plainText(look.subject.network.sides[each.side] ?? []);
    return words ? groundItems(each, words, name, look.setting) : [];
  });

const lineName = ({ look }: Arrangement, index: number, names: readonly string[]): string => {
  const shown = look.subject.connections[index];
  return shown
    ? `${names[shown.from] ?? ''} ${kindWord(shown.kind, look.setting.context)} ${names[shown.to] ?? ''}`
    : '';
};

const connectors = (arrangement: Arrangement, names: readonly string[]): readonly Item[] => {
  const { look, geometry } = arrangement;
  const { connections, topology } = look.subject;
  return connections.flatMap((connection, index) => {
    const [route, places] = [topology.routes[index], geometry.lines[index]];
    if (!route || !places) return [];
    const { from, to } = connection;
    const ends = {
      names: [names[from] ?? '', names[to] ?? ''],
      boxes: [geometry.boxes[from] ?? noRect, geometry.boxes[to] ?? noRect],
    } as const;
    return [
      connectorItem(connection, route, places, ends, lineName(arrangement, index, names), look.setting),
    ];
  });
};

const boxes = ({ look, geometry }: Arrangement, names: readonly string[]): readonly Item[] =>
  look.subject.network.actors.flatMap((actor, index) => {
    const [words, where] = [look.boxes[index], geometry.boxes[index]];
    return words && where ? [boxItem(actor, words, where, names[index] ?? '', look.setting)] : [];
  });

const labels = (arrangement: Arrangement, names: readonly string[]): readonly Item[] =>
  arrangement.labels.flatMap((label, index) => {
    if (!label) return [];
    const node = arrangement.look.subject.connections[index]?.relations[0]?.node;
    const name = `${lineName(arrangement, index, names)}: label`;
    return [textItem(label.words, label.where, { name, brief: node && briefOf(node) })];
  });

const discs = ({ look, numbered }: Arrangement): readonly Item[] =>
  numbered.flatMap(({ number, disc }) =>
    disc ? [discItem(number, disc, `Number ${number}`, look.setting)] : [],
  );

/** An arrangement as items, the hindmost first: what is read comes in the order of reading. */
export const itemsOf = (arrangement: Arrangement): readonly Item[] => {
  const { look, geometry, numbered } = arrangement;
  const names = boxNames(look.subject.network.actors);
  const entries = numbered.map(({ connection, number }) => ({ number, words: keyWords(look, connection) }));
  const key = keyFor(look, entries);
  const top = look.subject.remark.height;
  const below = top + geometry.bottom;
  const diagram = [
    ...grounds(arrangement),
    ...connectors(arrangement, names),
    ...boxes(arrangement, names),
    ...labels(arrangement, names),
    ...discs(arrangement),
  ].map((item) => shift(item, { left: zero, top: point(top) }));
  return [
    ...look.subject.remark.items(0),
    ...diagram,
    ...look.legend.items(below),
    ...key.items(below + look.legend.height),
  ];
};
