import { z } from 'zod';
import { described } from './annotation.ts';

/** The labels of FIRST's Traffic Light Protocol 2.0, lowest first. */
export const tlpLabels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;

export type Marking = (typeof tlpLabels)[number];

export const marking = described(
  z.enum(tlpLabels),
  'Who may see it: a label of TLP 2.0. A document bears the highest marking it holds.',
);
