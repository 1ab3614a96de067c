import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/case-file.ts';
import { digestOf } from '../support/digest.ts';
import { elsewhere } from '../support/elsewhere.ts';
import { buildHandout } from '../support/handout.ts';

const everything =
  casesIn('handout')
    .find(({ name }) => name === 'everything')
    ?.parts.get('handout') ?? '';

const program = `
  import { digestOf } from './digest.ts';
  import { buildHandout } from './handout.ts';
  void buildHandout(process.env.MARKUP ?? '').then(({ bytes }) => process.stdout.write(digestOf(bytes)));
`;

describe('The same handout', () => {
  it('gives the same bytes again, also after others in the same process', async () => {
    const first = digestOf((await buildHandout(everything)).bytes);
    await buildHandout(
      '<main lang="fr" title="Autre"><p id="x">Un <a href="https://example.org/">lien</a></p></main>',
    );
    const again = await Promise.all([buildHandout(everything), buildHandout(everything)]);
    expect(again.map(({ bytes }) => digestOf(bytes))).toEqual([first, first]);
  });
  it('gives the same bytes in another process, time zone and locale', async () => {
    expect(await elsewhere(program, { MARKUP: everything })).toBe(
      digestOf((await buildHandout(everything)).bytes),
    );
  });
});
