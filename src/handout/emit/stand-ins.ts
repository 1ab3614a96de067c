import { createHash } from 'node:crypto';

/** What stands in for pictures while the library works. */
export interface StandIns {
  /** The few bytes that the library is given instead of a picture. */
  readonly for: (picture: Uint8Array) => Uint8Array;
  /** The picture that bytes stand for; themselves where they stand for none. */
  readonly undo: (content: Uint8Array) => Uint8Array;
}

/**
 * The library names pictures by their digests and works these out in JavaScript, for a large one in as long as the whole
 * text takes. It is given a digest by Node in the picture's place: still a name for each picture, and one for the same.
 */
export const standIns = (): StandIns => {
  const pictures = new Map<string, Uint8Array>();
  const keyOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return {
    for: (picture) => {
      const sum = createHash('sha256').update(picture).digest();
      pictures.set(keyOf(sum), picture);
      return sum;
    },
    undo: (content) => pictures.get(keyOf(content)) ?? content,
  };
};
