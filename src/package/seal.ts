import { digestOf, type PartSum, partSum } from './digest.ts';
import type { FileProperties, Part } from './part.ts';
import { customPropertiesPart } from './properties/custom.ts';
import { writeZip } from './zip.ts';

/** The parts, then the custom properties with the digest of all of them. */
function* withDigest(parts: Iterable<Part>, properties: FileProperties): Generator<Part> {
  const sums: PartSum[] = [];
  for (const part of parts) {
    sums.push(partSum(part));
    yield part;
  }
  sums.push(partSum(customPropertiesPart(properties, undefined)));
  yield customPropertiesPart(properties, digestOf(sums));
}

/**
 * Makes the file of finished parts: adds `docProps/custom.xml` with marking and digest, packs each part as it comes.
 * The content types and the package's relationships that are given must name the custom properties already.
 */
export const sealFile = (parts: Iterable<Part>, properties: FileProperties): Uint8Array =>
  writeZip(withDigest(parts, properties));
