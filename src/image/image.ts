/** A picture that is fit to be shown: known by its content, whole, without anything but what it shows. */
export interface Image {
  readonly type: 'png' | 'jpeg' | 'svg';
  readonly bytes: Uint8Array;
  /** Upright, in pixels; a drawing's in CSS pixels, of which 96 make an inch. */
  readonly width: number;
  readonly height: number;
  /** Of a drawing: the same as PNG, for programs that draw no vectors. */
  readonly raster: Uint8Array | undefined;
}

/** The pictures of a document by what its templates call them. */
export type Images = ReadonlyMap<string, Image>;

export const noImages: Images = new Map();
