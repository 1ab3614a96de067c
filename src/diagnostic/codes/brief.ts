import { entry } from '../entry.ts';

/** Codes of the brief: its ids and references, its dates and texts, its marking. */
export const briefCodes = {
  'unknown-id': entry<{ kind: string; id: string }>({
    severity: 'error',
    message: ({ kind, id }) => `There is no ${kind} \`${id}\` in this brief`,
    explanation:
      'Actors, places, sources and figures are declared once, under `actors`, `places`, `sources` and `figures`, and named by their id everywhere else.',
    example:
      'title: A title\nevent:\n  where: bagdad\nplaces:\n  - id: baghdad\n    name: Baghdad\n    precision: area',
    cure: 'title: A title\nevent:\n  where: baghdad\nplaces:\n  - id: baghdad\n    name: Baghdad\n    precision: area',
  }),
  'duplicate-id': entry<{ kind: string; id: string }>({
    severity: 'error',
    message: ({ kind, id }) => `Two ${kind}s have the id \`${id}\``,
    explanation: 'An id names one thing: with two of them nobody could say which one is meant.',
    example: 'title: A title\nsources:\n  - id: report\n    title: One\n  - id: report\n    title: Two',
    cure: 'title: A title\nsources:\n  - id: report\n    title: One\n  - id: report-2\n    title: Two',
  }),
  'no-marking': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'The brief has no marking, and none is printed',
    explanation:
      'A marking says who may see a document. Without one nothing is printed, and readers cannot know; silence does not mean that all may see it.',
    example: 'title: A title\nbottomLine: What to know.',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: What to know.',
  }),
};
