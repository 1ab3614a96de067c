/** "20-22 a0" → [0x20, 0x21, 0x22, 0xa0]: how a width table lists its characters. */
export const unpackCharacters = (ranges: string): readonly number[] =>
  ranges
    .split(' ')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((part) => Number.parseInt(part, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });

/** Two digits of base 36 a width → widths in em, where `perEm` of the table's units make one. */
export const unpackWidths = (digits: string, perEm: number): readonly number[] =>
  Array.from(
    { length: digits.length / 2 },
    (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 36) / perEm,
  );
