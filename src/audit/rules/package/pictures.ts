import type { Found } from '../../finding.ts';
import { kindOfPicture, type PictureKind, readPicture } from '../../picture/read.ts';
import type { PackageRule } from '../../rule.ts';

/** Kinds of pictures by the endings of names. */
const kinds: Readonly<Record<string, PictureKind>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  gif: 'GIF',
};

const look = (part: string, ending: string, expected: PictureKind, bytes: Uint8Array, found: Found): void => {
  const kind = kindOfPicture(bytes);
  if (!kind) {
    found('picture-unsound', { reason: `it is no ${expected}` }, { part });
    return;
  }
  if (kind !== expected) found('picture-misnamed', { ending, kind }, { part });
  const { damage, tells } = readPicture(kind, bytes);
  if (damage !== undefined) found('picture-unsound', { reason: damage }, { part });
  for (const what of new Set(tells)) found('picture-metadata', { what }, { part });
};

/** Pictures are whole, are what their names say, and tell no more than they show. */
export const pictures: PackageRule = (file, found) => {
  for (const part of file.names) {
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const expected = kinds[ending];
    if (expected) look(part, ending, expected, file.bytes(part), found);
  }
};
