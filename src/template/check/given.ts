import { briefShape, type Field, type Shape } from './shape.ts';

/** What the vocabulary says of the value that keys lead to; entries of a list are reached through it. */
const shapeAt = (...keys: readonly string[]): Shape => {
  let shape = briefShape();
  for (const key of keys) {
    if (shape.kind === 'mapping') shape = shape.fields.get(key)?.shape ?? { kind: 'unknown' };
    if (shape.kind === 'list') shape = shape.entry;
  }
  return shape;
};

const always = (shape: Shape): Field => ({ shape, optional: false });
const maybe = (shape: Shape): Field => ({ shape, optional: true });
const listOf = (entry: Shape): Shape => ({ kind: 'list', entry });
const mapping = (fields: Readonly<Record<string, Field>>): Shape => ({
  kind: 'mapping',
  fields: new Map(Object.entries(fields)),
});
const truth: Shape = { kind: 'boolean' };
const words: Shape = { kind: 'text', written: 'words' };

const voice = (): Shape => mapping({ by: always({ kind: 'text', written: 'claimant' }) });

const cell = (): Shape =>
  mapping({
    speaks: always(truth),
    items: always(listOf(shapeAt('event', 'what'))),
    casualties: always(listOf(shapeAt('event', 'casualties', 'items'))),
    measures: always(listOf(shapeAt('event', 'impact', 'items'))),
  });

const claim = (): Shape =>
  mapping({
    topic: always(words),
    item: maybe(shapeAt('event', 'what')),
    when: maybe(shapeAt('event', 'when')),
    where: maybe(shapeAt('event', 'where')),
    about: maybe(words),
    single: always(truth),
    differs: always(truth),
    cells: always(listOf(cell())),
  });

const voices = (): Shape =>
  mapping({
    voices: always(listOf(voice())),
    others: always(listOf(voice())),
    unnamed: maybe(words),
    claims: always(listOf(claim())),
  });

const date: Shape = { kind: 'text', written: 'date' };

const changeValue = (): Shape =>
  mapping({
    words: maybe(words),
    date: maybe(date),
    word: maybe(words),
    group: maybe(words),
    key: maybe(words),
  });

const change = (): Shape =>
  mapping({
    kind: always(words),
    part: maybe(words),
    item: maybe(shapeAt('reactions', 'items')),
    entry: maybe(mapping({})),
    words: maybe(words),
    by: maybe(words),
    within: maybe(words),
    details: always(
      listOf(
        mapping({
          named: maybe(words),
          label: maybe(words),
          heading: maybe(words),
          was: maybe(changeValue()),
          is: maybe(changeValue()),
        }),
      ),
    ),
  });

const changes = (): Shape =>
  mapping({
    series: maybe(words),
    number: maybe(words),
    asOf: maybe(date),
    counts: always(listOf(mapping({ kind: always(words), count: always({ kind: 'number' }) }))),
    changes: always(listOf(change())),
  });

/** The shapes of what helpers work out, by the helper's name, so that paths into it are checked like the brief's. */
const shapes: Readonly<Record<string, () => Shape>> = { voices, changes };

/** @returns `undefined` for a helper of whose value nothing is known beforehand */
export const givenShape = (helper: string): Shape | undefined =>
  Object.hasOwn(shapes, helper) ? shapes[helper]?.() : undefined;
