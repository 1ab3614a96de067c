import { flatMapped } from '../../unit/flat-mapped.ts';
import { bindNumbers } from '../../unit/no-break.ts';
import { awaitedSource } from '../links/target.ts';
import { runOf, withText } from '../run.ts';
import type { SceneRun } from '../scene.ts';

const noBreakSpace = '\u00a0';

const isCitation = (run: SceneRun): boolean => awaitedSource(run.link) !== undefined;

/** So many citations in a row hold together; more of them are no word. */
const inOneGroup = 3;

/**
 * A citation never begins a line: it hangs on the word before it by a space that does not break. The space is set like
 * the citation, because LibreOffice draws a link in the look of what stands before it. LibreOffice makes a field of a link,
 * and may end a line before it in spite of the space; PowerPoint does not.
 */
const tieCitations = (runs: readonly SceneRun[]): readonly SceneRun[] => {
  if (!runs.some(isCitation)) return runs;
  let inRow = 0;
  return flatMapped(runs, (run, index) => {
    if (isCitation(run)) inRow++;
    else if (run.text === '\n' || run.text.trim() !== '') inRow = 0;
    const next = runs[index + 1];
    if (!next || !isCitation(next) || isCitation(run) || run.text === '\n') return [run];
    const space = inRow > 0 && inRow % inOneGroup === 0 ? ' ' : noBreakSpace;
    return [withText(run, run.text.trimEnd()), runOf(next, space, next.language, next.underline)];
  });
};

const trimEnds = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.map((run, index) => {
    const start = index === 0 ? run.text.replace(/^[ \t]+/, '') : run.text;
    return withText(run, index === runs.length - 1 ? start.replace(/[ \t]+$/, '') : start);
  });

const sameLink = (one: SceneRun['link'], other: SceneRun['link']): boolean =>
  one === other ||
  (one?.kind === 'web' && other?.kind === 'web' && one.target === other.target) ||
  (one?.kind === 'slide' && other?.kind === 'slide' && one.number === other.number);

const looks = [
  'font',
  'size',
  'bold',
  'italic',
  'colour',
  'spacing',
  'language',
  'underline',
  'raised',
] as const satisfies readonly (keyof SceneRun)[];

const sameLook = (one: SceneRun, other: SceneRun): boolean =>
  one.text !== '\n' &&
  other.text !== '\n' &&
  looks.every((look) => one[look] === other[look]) &&
  sameLink(one.link, other.link);

const merge = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.reduce<SceneRun[]>((merged, run) => {
    const last = merged.at(-1);
    if (last && sameLook(last, run)) merged[merged.length - 1] = withText(last, last.text + run.text);
    else merged.push(run);
    return merged;
  }, []);

/** Code is printed to the letter. */
const bound = (run: SceneRun): SceneRun => (run.font === 'code' ? run : withText(run, bindNumbers(run.text)));

const present = (run: SceneRun): boolean => run.text !== '';

/** Runs as they are printed: no empty ones, no space at either end, neighbours of one look made one, units held to numbers. */
export const tidy = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  merge(trimEnds(tieCitations(runs.filter(present)).filter(present)))
    .filter(present)
    .map(bound);
