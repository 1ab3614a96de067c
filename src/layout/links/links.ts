import type { NumberedSource, Numbering } from '../../resolve/numbering.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import type { Item, SceneRun } from '../scene.ts';
import type { DraftSlide } from '../slide/draft.ts';
import { mapRuns, runsOfItem } from './runs.ts';
import { awaited, awaitedSource } from './target.ts';

/** The number of the slide on which each id stands first. */
export const slideNumbers = (drafts: readonly DraftSlide[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [index, draft] of drafts.entries())
    for (const anchor of draft.anchors) if (!numbers.has(anchor)) numbers.set(anchor, index + 1);
  return numbers;
};

/** The sources cited on a slide, by number; those whose entries stand on it are named there. */
export const citedOn = (draft: DraftSlide, numbering: Numbering): readonly NumberedSource[] => {
  const ids = new Set(flatMapped(draft.items, runsOfItem).map((run) => awaitedSource(run.link)));
  return flatMapped([...ids], (id) => {
    const source = id === undefined ? undefined : numbering.sources.get(id);
    return source && !draft.anchors.includes(`source-${source.id}`) ? [source] : [];
  }).toSorted((one, other) => one.number - other.number);
};

/** A link to a place in the deck becomes one to its slide; on that slide itself, and to no slide, it is none. */
export const settledRun = (run: SceneRun, numbers: ReadonlyMap<string, number>, own: number): SceneRun => {
  const id = awaited(run.link);
  if (id === undefined) return run;
  const number = numbers.get(id);
  return { ...run, link: number === undefined || number === own ? undefined : { kind: 'slide', number } };
};

/** Settles the links of a slide's items now that the slides are counted. */
export const settleLinks = (
  items: readonly Item[],
  numbers: ReadonlyMap<string, number>,
  own: number,
): readonly Item[] => items.map((item) => mapRuns(item, (run) => settledRun(run, numbers, own)));
