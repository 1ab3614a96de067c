/** Why a zip file is not read. */
export type ZipFaultKind = 'no-zip' | 'encrypted' | 'damaged' | 'too-large';

/** A zip file that cannot be read, or must not be. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly kind: ZipFaultKind;
  constructor(kind: ZipFaultKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}
