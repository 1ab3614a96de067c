/** What the bytes of a picture say. */
export interface PictureReading {
  /** What is wrong with it, where it cannot be shown. */
  readonly damage: string | undefined;
  /** What it tells beside what it shows: "where it was taken". */
  readonly tells: readonly string[];
}

export const sound: PictureReading = { damage: undefined, tells: [] };

export const damaged = (damage: string): PictureReading => ({ damage, tells: [] });
