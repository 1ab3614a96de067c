import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/template/render.ts';
import { briefFrom, plainLabels, renderFiles } from '../support/template-case.ts';

const many = briefFrom(`title: A title\nkeyPoints:\n${'  - A point\n'.repeat(300)}`);
const inside = (depth: number, body: string): string => {
  const each = depth === 0 ? body : inside(depth - 1, body);
  return depth === 0 ? body : `{{#each @root.keyPoints.items}}${each}{{/each}}`;
};

describe('A rendering', () => {
  it('that would not end in a lifetime is stopped in time', async () => {
    const limits = { ...defaultLimits, milliseconds: 200 };
    const { found, markup } = await renderFiles(
      { 'deck.hbs': inside(5, '') },
      many,
      'deck',
      plainLabels,
      limits,
    );
    expect(markup).toBeUndefined();
    expect(found.map(({ message }) => message)).toEqual([
      'Rendering pack/deck.hbs was stopped after 0.2 seconds',
    ]);
  });

  it('that prints too much is stopped before memory is full', async () => {
    const limits = { ...defaultLimits, characters: 1_000_000 };
    const { found, markup } = await renderFiles(
      { 'deck.hbs': inside(4, '<p>{{inline text}}</p>') },
      many,
      'deck',
      plainLabels,
      limits,
    );
    expect(markup).toBeUndefined();
    expect(found.map(({ message }) => message)).toEqual([
      'Rendering pack/deck.hbs was stopped: it prints more than 1000000 characters',
    ]);
  });

  it('of three hundred points stays far from both', async () => {
    const { found, markup } = await renderFiles({ 'deck.hbs': inside(1, '<p>{{inline text}}</p>') }, many);
    expect(found).toEqual([]);
    expect(markup?.text.length).toBe(300 * '<p>A point</p>'.length);
  });

  it('is the same each time', async () => {
    const files = { 'deck.hbs': inside(1, '<p>{{inline text}} {{cite this}}</p>') };
    expect(await renderFiles(files, many)).toEqual(await renderFiles(files, many));
  });
});
