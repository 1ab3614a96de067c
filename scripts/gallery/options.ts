import { parseArgs } from 'node:util';

export interface GalleryOptions {
  /** Draw only the briefs whose name holds this. */
  readonly only: string | undefined;
}

export const usage = `npm run gallery [-- --only NAME]

Draws every page of the shipped briefs, with every shipped pack, and of the stress set into dist/gallery/.

  --only NAME  only the briefs whose name holds NAME; what was drawn of others stays`;

/** @returns `undefined` where it was called wrongly */
export const readOptions = (given: readonly string[]): GalleryOptions | undefined => {
  try {
    const { values } = parseArgs({ args: [...given], options: { only: { type: 'string' } } });
    return { only: values.only };
  } catch {
    return undefined;
  }
};
