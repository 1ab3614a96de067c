import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief/brief.ts';
import { schemeOf } from '../../src/brief/marking/scheme.ts';
import { highestMarking, release } from '../../src/brief/release.ts';
import { readGathering } from '../support/brief-case.ts';

const read = (text: string): Brief => {
  const { brief, found } = readGathering(text);
  if (!brief) throw new Error(found.map(({ message }) => message).join('\n'));
  return brief;
};

describe('a released brief', () => {
  const brief = read(
    'title: T\nmarking: TLP:GREEN\nkeyPoints:\n  - One.\n  - { text: Two., marking: TLP:RED }\nunknowns: [Three.]\n',
  );
  const released = release(brief);

  it('bears the highest marking that it holds anywhere', () => {
    expect(released.marking).toBe('TLP:RED');
    expect(highestMarking(brief.data.unknowns ?? {}, schemeOf(brief.data))).toBeUndefined();
    expect(release(read('title: T\nbottomLine: B\n')).marking).toBeUndefined();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(released.data.keyPoints?.items[1])).toBe(true);
  });

  it('knows where each value stands, also what a shorthand stood for', () => {
    const { data, positions } = released;
    const [one] = data.keyPoints?.items ?? [];
    expect(positions.valueOf(data, 'marking')).toMatchObject({
      file: 'brief.yaml',
      start: { line: 2, column: 10 },
    });
    expect(positions.valueOf(data.title, 'text')).toMatchObject({
      start: { line: 1, column: 8 },
      end: { column: 9 },
    });
    expect(one && positions.valueOf(one, 'text')?.start).toMatchObject({ line: 4, column: 5 });
    expect(positions.valueOf(data.unknowns?.items ?? [], 0)?.start).toMatchObject({ line: 6, column: 12 });
    expect(positions.valueOf({}, 'title')).toBeUndefined();
  });
});
