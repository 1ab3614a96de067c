import type { Facts, MappingFact } from '../facts.ts';
import { judgement, scenario } from '../schema/judgement.ts';

/** The writer's judgements and scenarios. */
export const judged = ({ mappings }: Facts): readonly MappingFact[] =>
  mappings.filter(({ schema }) => schema === judgement || schema === scenario);

/** Rules about words are about English ones; a brief that names no language is written in it. */
export const isEnglish = ({ draft }: Facts): boolean =>
  typeof draft.language !== 'string' || /^en\b/i.test(draft.language);
