import type { RunLink } from '../../layout/scene.ts';
import { webAddress } from '../../unit/address.ts';
import type { RunOptions } from './model.ts';

/** @param slides how many there are: a link to another is left out. */
export const hyperlink = (link: RunLink | undefined, slides: number): RunOptions['hyperlink'] => {
  if (link === undefined) return undefined;
  if (link.kind === 'slide') {
    return link.number >= 1 && link.number <= slides ? { slide: link.number } : undefined;
  }
  const url = webAddress(link.target);
  return url === undefined ? undefined : { url };
};
