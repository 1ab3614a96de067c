import type { NumberedSource } from '../../resolve/numbering.ts';
import type { Length } from '../../unit/length.ts';
import { zero } from '../../unit/length.ts';
import { written } from '../blocks/numeral.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { sourceLink } from '../links/target.ts';
import type { SceneRun } from '../scene.ts';
import { legibleOn } from '../style.ts';
import { measureParagraph } from '../text/measure.ts';

const mostLines = 2;

const headingOf = ({ theme }: LayoutContext): string => theme.labels.words.sources ?? 'Sources';

const plainRun = (text: string, setting: Setting): SceneRun | undefined =>
  written(text, 'source', setting).paragraph.runs[0];

const runsFrom = (
  parts: readonly { readonly text: string; readonly source?: string; readonly strong?: boolean }[],
  setting: Setting,
): readonly SceneRun[] =>
  parts.flatMap(({ text, source, strong }) => {
    const run = plainRun(text, setting);
    if (!run) return [];
    const look = strong ? { colour: legibleOn(setting.context.theme, setting.background, 'slate') } : {};
    return [{ ...run, ...look, link: source === undefined ? undefined : sourceLink(source) }];
  });

const between = <T extends object>(
  items: readonly T[],
  separator: { readonly text: string },
): readonly (T | { readonly text: string })[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

const labelled = (sources: readonly NumberedSource[], setting: Setting): readonly SceneRun[] => {
  const heading = `${headingOf(setting.context)}: `;
  const entries = sources.map(({ id, number, label }) => ({ text: `[${number}] ${label}`, source: id }));
  return runsFrom([{ text: heading, strong: true }, ...between(entries, { text: '; ' })], setting);
};

/** Numbers that follow each other as "[3]–[7]". */
const ranges = (sources: readonly NumberedSource[]): readonly (readonly NumberedSource[])[] => {
  const groups: NumberedSource[][] = [];
  for (const source of sources.toSorted((a, b) => a.number - b.number)) {
    const group = groups.at(-1);
    if (group?.at(-1)?.number === source.number - 1) group.push(source);
    else groups.push([source]);
  }
  return groups;
};

const numbered = (sources: readonly NumberedSource[], setting: Setting): readonly SceneRun[] => {
  const { context } = setting;
  const heading = headingOf(context);
  const entries = ranges(sources).map((group) => {
    const [first, last] = [group[0], group.at(-1)];
    const start = `[${first?.number ?? ''}]`;
    const text = group.length < 2 ? start : `${start}–[${last?.number ?? ''}]`;
    return { text, source: first?.id ?? '' };
  });
  const see = context.theme.labels.words.seeSources ?? `see ${heading}`;
  return runsFrom(
    [{ text: `${heading}: `, strong: true }, ...between(entries, { text: ', ' }), { text: `; ${see}` }],
    setting,
  );
};

/** True where a line of the foot has no more than two lines. */
export const fitsFoot = (runs: readonly SceneRun[], width: Length, setting: Setting): boolean => {
  const paragraph = {
    runs,
    align: 'start',
    direction: setting.context.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  } as const;
  return measureParagraph(paragraph, width, setting.context.theme.fonts).length <= mostLines;
};

/** Names what a slide cites, in two lines at most: with labels, else smaller, else by number alone. */
export const sourceRuns = (
  sources: readonly NumberedSource[],
  width: Length,
  setting: Setting,
): readonly SceneRun[] => {
  const tight = { ...setting, shrink: 1 };
  const candidates = [labelled(sources, setting), labelled(sources, tight), numbered(sources, setting)];
  return candidates.find((runs) => fitsFoot(runs, width, setting)) ?? numbered(sources, tight);
};
