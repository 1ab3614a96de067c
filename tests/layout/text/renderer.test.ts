import { describe, expect, it } from 'vitest';
import { heightOf, measureParagraph } from '../../../src/layout/text/measure.ts';
import { toPoints } from '../../../src/unit/length.ts';
import { randomBoxes, type TextBox } from './boxes.ts';
import { drawnFamilies, drawnHeights, hasRenderer } from './renderer.ts';
import { bodyOf, onlyRun } from './support.ts';

const predictedLines = ({ paragraph, width, family }: TextBox) =>
  measureParagraph(paragraph, width, bodyOf(family.metrics));

describe.skipIf(!hasRenderer())('text as LibreOffice draws it', () => {
  it('never takes more lines than were measured, and seldom fewer', async () => {
    const boxes = randomBoxes(31, 150, drawnFamilies());
    const drawn = await drawnHeights(boxes);
    expect(drawn.size).toBe(boxes.length);
    const compared = boxes.map((box) => {
      const lines = predictedLines(box);
      const pitch = 1.2 * onlyRun(box.paragraph).size;
      return { box, measured: lines.length, drawn: Math.round((drawn.get(box.name) ?? 0) / pitch), lines };
    });
    const tooFew = compared.filter(({ measured, drawn }) => drawn > measured);
    expect(
      tooFew.map(({ box, lines, drawn }) => ({
        box: box.name,
        drawn,
        lines: lines.map((line) => line.text),
      })),
    ).toEqual([]);
    expect(compared.filter(({ measured, drawn }) => measured === drawn).length).toBeGreaterThan(
      boxes.length * 0.75,
    );
  });

  it('is as high as its lines of 1.2 times the size', async () => {
    const boxes = randomBoxes(7, 20, drawnFamilies());
    const drawn = await drawnHeights(boxes);
    for (const box of boxes) {
      const height = toPoints(heightOf(predictedLines(box)));
      expect(drawn.get(box.name) ?? 0).toBeLessThan(height * 1.005);
    }
  });
});
