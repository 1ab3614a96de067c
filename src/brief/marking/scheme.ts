import { type Colour, colour } from '../../unit/colour.ts';
import { namedSchemes, type SchemeName } from './named.ts';

/** Who may see a thing, as a label says it. */
export interface SchemeLabel {
  readonly label: string;
  /** In which it is printed, on black. */
  readonly colour: Colour;
}

/** The labels of a marking scheme, for the widest circle of readers first. */
export type MarkingScheme = readonly SchemeLabel[];

/** Labels without a colour of their own are white on black. */
const plain = 'FFFFFF';

interface Entry {
  readonly label: string;
  readonly colour?: string | undefined;
}

const schemeOfEntries = (entries: readonly Entry[]): MarkingScheme =>
  entries.flatMap(({ label, colour: digits }) => {
    const found = colour(digits ?? plain) ?? colour(plain);
    return found ? [{ label, colour: found }] : [];
  });

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string';

const isNamed = (name: unknown): name is SchemeName =>
  typeof name === 'string' && Object.hasOwn(namedSchemes, name);

/**
 * The scheme that a brief is marked by: its own labels, else those of the scheme that it names, else the Traffic Light
 * Protocol 2.0. Takes a brief with faults, too: what is wrong with it is said elsewhere.
 */
export const schemeOf = (brief: { readonly markingScheme?: unknown }): MarkingScheme => {
  const { markingScheme } = brief;
  const given: object = typeof markingScheme === 'object' && markingScheme !== null ? markingScheme : {};
  const labels = 'labels' in given && Array.isArray(given.labels) ? given.labels.filter(isEntry) : [];
  if (labels.length > 0) return schemeOfEntries(labels);
  const name = 'name' in given ? given.name : undefined;
  return schemeOfEntries(namedSchemes[isNamed(name) ? name : 'tlp']);
};

/** How high a label stands in its scheme, from 0; -1 for what is none of its labels. */
export const rankOf = (scheme: MarkingScheme, label: unknown): number =>
  scheme.findIndex((entry) => entry.label === label);
