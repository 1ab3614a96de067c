import { describe, expect, it } from 'vitest';
import { releaseTo } from '../../src/brief/release.ts';
import { findLeaks } from '../../src/build/leak/search.ts';
import { soundBrief } from '../support/marked-briefs.ts';
import { audiences, type Proof, proveRelease } from '../support/non-interference.ts';
import { packOnDisk, shippedPacks } from '../support/packs.ts';
import { buildText } from '../support/pipeline.ts';
import { wordsOf } from '../support/words-of.ts';

/** As many briefs as `npm test` has time for; `npm run proof` tries a thousand. */
const briefs = Number(process.env.PROOF_BRIEFS ?? 100);

describe('A release of a random brief with random markings', () => {
  it('holds no withheld word, changes with none, and prints every releasable one', async () => {
    const proofs: Proof[] = [];
    for (let seed = 1; seed <= briefs; seed++) {
      const label = audiences[seed % audiences.length] ?? 'TLP:GREEN';
      proofs.push(await proveRelease(seed, label));
    }
    expect(proofs.flatMap(({ faults }) => faults)).toEqual([]);
    // A proof over nothing would pass, too.
    const released = proofs.filter((proof) => proof.released);
    expect(released.length).toBeGreaterThan(briefs / 2);
    expect(released.filter(({ withheldWords }) => withheldWords > 5).length).toBeGreaterThan(briefs / 5);
  }, 3_600_000);
});

const text = `title: A strike in the harbour
marking: TLP:GREEN
bottomLine: The port reports a strike.
keyPoints:
  - Work stopped at noon.
  - { text: A quarrel among the dockers began it., marking: TLP:AMBER }
`;

describe('The search of a finished file for withheld words', () => {
  it('finds them where a file for a narrower circle is taken for one of a wider', async () => {
    const brief = soundBrief(text);
    const released = releaseTo(brief, 'TLP:GREEN', () => undefined);
    const { files } = await buildText(text);
    for (const { bytes } of files) {
      const leaks = released ? findLeaks(bytes, { whole: brief, old: undefined, released }, { texts: [] }) : [];
      expect(leaks.map(({ run }) => run)).toContain('quarrel among the');
    }
  });

  it('finds nothing in the release itself', async () => {
    const brief = soundBrief(text);
    const released = releaseTo(brief, 'TLP:GREEN', () => undefined);
    const { files, label, marking } = await buildText(text, undefined, undefined, 'TLP:GREEN');
    expect([label, marking, files.length]).toEqual(['TLP:GREEN', 'TLP:GREEN', 2]);
    for (const { bytes } of files)
      expect(released && findLeaks(bytes, { whole: brief, old: undefined, released }, { texts: [] })).toEqual([]);
  });

  it('lets pass what the released brief or the pack says itself', async () => {
    const said = `${text.replace('The port reports a strike.', 'A quarrel among the dockers is denied.')}`;
    const brief = soundBrief(said);
    const released = releaseTo(brief, 'TLP:GREEN', () => undefined);
    const { files } = await buildText(said);
    const runs = files.flatMap(({ bytes }) =>
      released ? findLeaks(bytes, { whole: brief, old: undefined, released }, { texts: [] }) : [],
    );
    expect(runs.map(({ run }) => run)).not.toContain('quarrel among the');
    expect(runs.map(({ run }) => run)).toContain('dockers began it');
  });

  it.each(shippedPacks)(
    'says that something is left out where the brief asks for it, by the pack %s',
    async (name) => {
      const asking = text.replace('marking: TLP:GREEN', 'marking: TLP:GREEN\nwithheldNote: true');
      const said = async (label: string): Promise<readonly boolean[]> => {
        const { files } = await buildText(asking, undefined, packOnDisk(name), label);
        return files.map(({ bytes }) => wordsOf(bytes).includes('What is marked higher is left out'));
      };
      expect(await said('TLP:GREEN')).toEqual([true, true]);
      expect(await said('TLP:AMBER')).toEqual([false, false]);
    },
  );

  it('a file that one item raises says so in its label', async () => {
    const { label, marking } = await buildText(text);
    expect([label, marking]).toEqual(['TLP:AMBER', 'TLP:AMBER']);
  });
});
