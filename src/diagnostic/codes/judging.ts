import { entry } from '../entry.ts';

const brief = (assessment: string): string =>
  `title: A title\nmarking: TLP:CLEAR\nassessment:\n${assessment}`;

/** Codes of judgements, after ICD 203 (Analytic Standards, 2015). */
export const judgingCodes = {
  'confidence-with-likelihood': entry<{ confidence: string; likelihood: string }>({
    severity: 'warning',
    message: ({ confidence, likelihood }) =>
      `One sentence says “${confidence}” and “${likelihood}”: how well a thing is known, and how likely it is, are two things`,
    explanation:
      'ICD 203 keeps the two apart, since readers take “with high confidence that it is likely” for more than “likely”. Say each in a sentence of its own, or give a judgement its `likelihood` and its `confidence`.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nbottomLine: We assess with high confidence that rain is likely.',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: Rain is likely. We have high confidence in that.',
  }),
  'likelihood-sets-mixed': entry<{ one: string; other: string }>({
    severity: 'warning',
    message: ({ one, other }) =>
      `“${other}” and “${one}” belong to two sets of words, which are not to be mixed`,
    explanation:
      'ICD 203 has two sets of words for the same seven ranges: almost no chance … almost certain, and remote … nearly certain. A reader who meets both takes them for fourteen.',
    example: brief(
      '  judgements:\n    - { text: It rains., likelihood: likely }\n    - { text: It snows., likelihood: remote }',
    ),
    cure: brief(
      '  judgements:\n    - { text: It rains., likelihood: likely }\n    - { text: It snows., likelihood: almost no chance }',
    ),
  }),
  'vague-judgement': entry<{ word: string }>({
    severity: 'warning',
    message: ({ word }) => `“${word}” in a judgement says that it can be, and not how likely it is`,
    explanation:
      'What may happen may also not: such a judgement cannot be wrong, and tells its reader nothing. A likelihood word means a range; `likelihood` takes it. Looked for in English briefs, not in quotations.',
    example: brief('  judgements:\n    - { text: It may rain. }'),
    cure: brief('  judgements:\n    - { text: It rains., likelihood: likely }'),
  }),
  'scenarios-over-100': entry<{ sum: number }>({
    severity: 'warning',
    message: ({ sum }) =>
      `The scenarios are at least ${sum} % likely together, and only one of them can come about`,
    explanation:
      'Scenarios are courses that exclude each other. Where even the lowest ends of their ranges add up to more than a hundred in a hundred, one of them is judged too high, or two can hold at once and are no scenarios but judgements.',
    example: brief(
      '  scenarios:\n    - { title: Rain, text: It rains., likelihood: likely }\n    - { title: Snow, text: It snows., likelihood: likely }',
    ),
    cure: brief(
      '  scenarios:\n    - { title: Rain, text: It rains., likelihood: likely }\n    - { title: Snow, text: It snows., likelihood: unlikely }',
    ),
  }),
};
