import type { RunLink } from '../scene.ts';

/**
 * A place in the deck by its id, until the slides are counted: written as a web address of the form `#id`, which
 * no link out of a document has.
 */
export const placeLink = (id: string): RunLink => ({ kind: 'web', target: `#${id}` });

/** The entry of a source in the deck's list. */
export const sourceLink = (id: string): RunLink => placeLink(`source-${id}`);

/** The id that a link waits for. */
export const awaited = (link: RunLink | undefined): string | undefined =>
  link?.kind === 'web' && link.target.startsWith('#') ? link.target.slice(1) : undefined;

/** The id of the source whose entry a link waits for. */
export const awaitedSource = (link: RunLink | undefined): string | undefined => {
  const id = awaited(link);
  return id?.startsWith('source-') ? id.slice('source-'.length) : undefined;
};
