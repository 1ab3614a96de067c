import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readTree } from '../../src/yaml/read/read-tree.ts';
import { readLocated } from '../../src/yaml/read-located.ts';

const schema = z.strictObject({
  colours: z.record(z.string(), z.string().regex(/^[0-9A-F]{6}$/)),
  size: z.union([z.number(), z.enum(['small', 'large'])]).optional(),
  bold: z.boolean().default(false),
  sizes: z.array(z.number()).max(2).optional(),
});

const read = (text: string) => {
  const found: Diagnostic[] = [];
  const report = (each: Diagnostic): void => void found.push(each);
  const tree = readTree('theme.yaml', new TextEncoder().encode(text), report);
  if (!tree) throw new Error('the text of this test cannot be read');
  const { data, positions } = readLocated(schema, () => undefined, tree, report);
  return { data, positions, found: found.map(({ code, span }) => [code, span?.start.line]) };
};

describe('reading by any schema', () => {
  it('takes records, unions, booleans and defaults', () => {
    const { data, positions, found } = read(
      'colours:\n  ink: 1F2A44\n  "007": 000000\nsize: 1.50\nsizes: [1, -2.5e1]\n',
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      colours: { ink: '1F2A44', '007': '000000' },
      size: 1.5,
      bold: false,
      sizes: [1, -25],
    });
    expect(data && positions.valueOf(data.colours, 'ink')?.start).toMatchObject({ line: 2, column: 8 });
  });

  it('keeps records safe', () => {
    const { data, found } = read('colours:\n  __proto__: 000000\n  constructor: 111111\n');
    expect(found).toEqual([['unknown-key', 2]]);
    expect(Object.getPrototypeOf(data?.colours)).toBe(Object.prototype);
    expect(data?.colours.constructor).toBe('111111');
  });

  it('says each fault at its line', () => {
    const { found } = read('colours:\n  ink: blue\nsize: huge\nbold: yes\nsizes: [1, two, 3]\n');
    expect(found).toEqual([
      ['wrong-type', 4],
      ['wrong-type', 5],
      ['bad-value', 2],
      ['bad-value', 3],
      ['entry-count', 5],
    ]);
  });
});
