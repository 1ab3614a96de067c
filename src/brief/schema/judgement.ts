import * as z from 'zod';
import { described } from './annotation.ts';
import { item, itemFields, listOf, sourceIds } from './item.ts';
import { marking } from './marking.ts';
import { inline, prose, words } from './text.ts';

const { by: _by, status: _status, credibility: _credibility, ...judgedFields } = itemFields;

/** ICD 203's likelihood words: the first set, then the second. The two are not to be mixed in one brief. */
export const likelihoods = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
  'remote',
  'highly improbable',
  'improbable',
  'roughly even odds',
  'probable',
  'highly probable',
  'nearly certain',
] as const;

/** The two sets, each from the least likely to the most. */
export const likelihoodSets = [likelihoods.slice(0, 7), likelihoods.slice(7)] as const;

const confidences = ['low', 'moderate', 'high'] as const;

const likelihood = described(z.enum(likelihoods), 'How likely, in the words of ICD 203.');
const confidence = described(
  z.enum(confidences),
  'How well the judgement is grounded: low, moderate or high.',
);
const strings = (of: string, description: string) => described(z.array(inline(of)), description);

export const judgement = z.strictObject({
  text: inline('The judgement in one sentence, without likelihood and confidence in the same breath.'),
  likelihood: likelihood.optional(),
  confidence: confidence.optional(),
  basis: prose('What it rests on.').optional(),
  assumptions: strings('One assumption.', 'What is taken for granted.').optional(),
  horizon: words('How far ahead it looks: "30 days from the event".').optional(),
  wouldChange: strings('One observation.', 'What would change it.').optional(),
  ...judgedFields,
});

export const scenario = z.strictObject({
  title: words('Its name.'),
  text: inline('What would happen.'),
  likelihood: likelihood.optional(),
  confidence: confidence.optional(),
  drivers: strings('One driver.', 'What would bring it about.').optional(),
  signposts: strings('One signpost.', 'What would be seen first.').optional(),
  horizon: words('How far ahead it looks.').optional(),
  ...judgedFields,
});

export const assessment = described(
  z.strictObject({
    headline: inline('The finding in one sentence: the title of the slide.').optional(),
    intro: prose('On what the judgements rest and how far they go.').optional(),
    judgements: listOf(judgement, "The writer's judgements.").optional(),
    scenarios: listOf(scenario, 'How it may go on.').optional(),
    watch: listOf(item('One thing to watch.'), 'What to watch.').optional(),
    sources: sourceIds.optional(),
    marking: marking.optional(),
  }),
  "The writer's own judgements, always shown as the writer's.",
);
