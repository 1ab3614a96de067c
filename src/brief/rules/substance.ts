import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

/** What a brief is said to be, and not what it says. */
const about: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'series',
  'number',
  'authors',
  'organisation',
  'contact',
  'issued',
  'asOf',
  'nextUpdate',
  'supersedes',
  'status',
  'exercise',
  'approvedBy',
  'readers',
  'language',
  'marking',
  'markingScheme',
  'withheldNote',
  'defaultSources',
]);

const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(says);
  return value !== '';
};

/** A brief has something to say beside its title. */
export const substance: Rule = ({ draft, source, positions }, report) => {
  const hasContent = Object.entries(draft).some(([key, value]) => !about.has(key) && says(value));
  if (!('title' in draft) || hasContent) return;
  const span = positions.keyOf(draft, 'title') ?? source.spanOf(0, 0);
  const hints = [{ message: 'begin with `bottomLine:` and the sentence that the reader must know' }];
  report(diagnostic('nothing-to-say', {}, { span, hints }));
};
