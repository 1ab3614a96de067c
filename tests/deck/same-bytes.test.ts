import { describe, expect, it } from 'vitest';
import { digestOf } from '../support/digest.ts';
import { elsewhere } from '../support/elsewhere.ts';
import { finished } from '../support/finished.ts';
import { richScene } from '../support/rich-scene.ts';
import { scene, slide } from '../support/scene.ts';

const program = `
  import { digestOf } from './digest.ts';
  import { finished } from './finished.ts';
  import { richScene } from './rich-scene.ts';
  void finished(richScene()).then((bytes) => process.stdout.write(digestOf(bytes)));
`;

describe('the same scene', () => {
  it('gives the same bytes again, also after other decks in the same process', async () => {
    const first = digestOf(await finished(richScene()));
    await finished(scene([slide('Another', [])]));
    const [second, third] = await Promise.all([finished(richScene()), finished(richScene())]);
    expect([digestOf(second), digestOf(third)]).toEqual([first, first]);
  });
  it('gives the same bytes in another process, time zone and locale', async () => {
    expect(await elsewhere(program)).toBe(digestOf(await finished(richScene())));
  });
});
