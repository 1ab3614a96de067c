import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { LabelsFile } from './schema/labels-file.ts';
import type { Labels } from './theme.ts';

const fallback = 'en';

/** Tags from the most to the least exact: "pt-BR", "pt". */
const tagsOf = (language: string): readonly string[] => {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
};

/**
 * The words for a brief's language: the same tag, else a shorter one ("pt" for "pt-BR"), else English. Words, patterns and
 * months that the language lacks are English ones.
 * @returns `undefined` where the pack has neither the language nor English
 */
export const labelsFor = (file: LabelsFile, language: string): Labels | undefined => {
  const known = new Map(Object.keys(file).map((tag) => [tag.toLowerCase(), tag]));
  const tag = [...tagsOf(language.toLowerCase()), fallback]
    .map((candidate) => known.get(candidate))
    .find((found) => found !== undefined);
  const found = tag === undefined ? undefined : file[tag];
  if (tag === undefined || found === undefined) return undefined;
  const base = file[fallback] ?? found;
  return {
    language: tag,
    direction: found.direction,
    months: found.months,
    words: { ...base.words, ...found.words },
    patterns: { ...base.patterns, ...found.patterns },
  };
};

/** True where the labels are in the language that was asked for, whatever its region. */
const speaks = (labels: Labels, language: string): boolean =>
  labels.language.split('-')[0]?.toLowerCase() === language.split('-')[0]?.toLowerCase();

/** The words for a brief's language; where they are in another, or none are there, that is reported. */
export const labelsOf = (file: LabelsFile, language: string, report: Report): Labels | undefined => {
  const labels = labelsFor(file, language);
  if (!labels) report(diagnostic('pack-without-english', { language }));
  else if (!speaks(labels, language))
    report(diagnostic('language-not-in-pack', { language, used: labels.language }));
  return labels;
};
