import { expect } from 'vitest';
import type { Part } from '../../../src/package/part.ts';
import { writeZip } from '../../../src/package/zip.ts';

/** A fault that is put into a part of a finished file: what is found then, and what is written in place of what. */
export type Plant = readonly [finding: string, part: string, from: string | RegExp, to: string];

/** The file with the fault in it; a plant that changes nothing fails. */
export const planted = (parts: readonly Part[], [, name, from, to]: Plant): Uint8Array =>
  writeZip(
    parts.map((part) => {
      if (part.name !== name) return part;
      const text = new TextDecoder().decode(part.content);
      expect(text.replace(from, to)).not.toBe(text);
      return { ...part, content: new TextEncoder().encode(text.replace(from, to)) };
    }),
  );
