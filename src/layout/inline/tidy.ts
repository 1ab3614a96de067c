import { awaitedSource } from '../links/target.ts';
import type { SceneRun } from '../scene.ts';

const noBreakSpace = '\u00a0';

const isCitation = (run: SceneRun): boolean => awaitedSource(run.link) !== undefined;

const withText = (run: SceneRun, text: string): SceneRun => ({ ...run, text });

/** A citation never begins a line: it hangs on the word before it by a space that does not break. */
const tieCitations = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (!next || !isCitation(next) || isCitation(run) || run.text === '\n') return [run];
    return [withText(run, `${run.text.trimEnd()}${noBreakSpace}`)];
  });

const trimEnds = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.map((run, index) => {
    const start = index === 0 ? run.text.replace(/^[ \t]+/, '') : run.text;
    return withText(run, index === runs.length - 1 ? start.replace(/[ \t]+$/, '') : start);
  });

const sameLook = (one: SceneRun, other: SceneRun): boolean =>
  one.text !== '\n' &&
  other.text !== '\n' &&
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });

const merge = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.reduce<SceneRun[]>((merged, run) => {
    const last = merged.at(-1);
    if (last && sameLook(last, run)) merged[merged.length - 1] = withText(last, last.text + run.text);
    else merged.push(run);
    return merged;
  }, []);

const present = (run: SceneRun): boolean => run.text !== '';

/** Runs as they are printed: no empty ones, no space at either end, neighbours of one look made one. */
export const tidy = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  merge(trimEnds(tieCitations(runs.filter(present)).filter(present))).filter(present);
