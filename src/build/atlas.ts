import type { Document } from '../document/node.ts';
import { walk } from '../document/walk.ts';
import type { Atlas } from '../layout/figures/map/atlas/atlas.ts';

const hasMap = (document: Document): boolean =>
  [...walk(document)].some((node) => node.kind === 'list' && node.classes.includes('map'));

/** What maps are drawn from, where there is a map to draw: it is large. */
export const atlasFor = async (documents: readonly Document[]): Promise<Atlas | undefined> => {
  if (!documents.some(hasMap)) return undefined;
  const { loadAtlas } = await import('../layout/figures/map/atlas/load.ts');
  return loadAtlas();
};
