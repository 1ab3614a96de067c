import { describe, expect, it } from 'vitest';
import { buildText } from '../support/pipeline.ts';

const brief = `title: A pier and its cranes
marking: TLP:CLEAR
bottomLine: The pier stands.
places: [{ id: pier, name: The pier, precision: point }]
figures:
  - { id: cranes, kind: bar, title: Cranes, columns: [Pier, Cranes], rows: [[North, 2]] }
  - { id: counts, kind: table, title: Counts, columns: [Pier, Cranes], rows: [[South, 3]] }
  - { id: where, kind: map, title: Where the pier stands }
`;

describe('a figure that is not drawn', () => {
  it('is said to stand in words, at its kind; a chart is drawn and a table is one', async () => {
    const { diagnostics, files } = await buildText(brief);
    const told = diagnostics
      .map(({ code, severity, span }) => `${code} ${severity} ${span?.start.line}`)
      .filter((line) => /^(figure|chart)-/.test(line));
    expect(told).toEqual(['figure-in-words warning 8']);
    expect(files).toHaveLength(2);
  });
});
