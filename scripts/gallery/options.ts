import { parseArgs } from 'node:util';

export interface GalleryOptions {
  /** Draw only the briefs whose name holds this. */
  readonly only: string | undefined;
  /** Make the pictures of README.md instead. */
  readonly readme: boolean;
}

export const usage = `npm run gallery [-- --only NAME | --readme]

Draws every page of the shipped briefs, with every shipped pack, and of the stress set into dist/gallery/.

  --only NAME  only the briefs whose name holds NAME; what was drawn of others stays
  --readme     make the pictures of README.md instead, in docs/images/`;

/** @returns `undefined` where it was called wrongly */
export const readOptions = (given: readonly string[]): GalleryOptions | undefined => {
  try {
    const options = { only: { type: 'string' }, readme: { type: 'boolean', default: false } } as const;
    return { only: undefined, ...parseArgs({ args: [...given], options }).values };
  } catch {
    return undefined;
  }
};
