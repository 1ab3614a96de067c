import { describe, expect, it } from 'vitest';
import { releaseTo } from '../../src/brief/release.ts';
import { findLeaks } from '../../src/build/leak/search.ts';
import { soundBrief } from '../support/marked-briefs.ts';
import { audiences, type Proof, proveEditions, proveRelease } from '../support/non-interference.ts';
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

describe('A release with what has changed since an earlier edition', () => {
  it('says nothing but what the new one says, and changes with nothing that is withheld of either', async () => {
    const proofs: Proof[] = [];
    for (let seed = 1; seed <= Math.max(8, briefs / 12); seed++)
      proofs.push(await proveEditions(seed, audiences[seed % audiences.length] ?? 'TLP:GREEN'));
    expect(proofs.flatMap(({ faults }) => faults)).toEqual([]);
    expect(proofs.filter(({ withheldWords }) => withheldWords > 5).length).toBeGreaterThan(2);
  }, 3_600_000);

  const old = `title: A strike in the harbour
marking: TLP:GREEN
asOf: 2026-03-01
number: 6
bottomLine: The port reports two cranes standing idle.
keyPoints:
  - Work stopped at noon.
  - A quarrel among the dockers began it.
unknowns: [Whether the foremen were asked.]
`;
  const fresh = `title: A strike in the harbour
marking: TLP:GREEN
bottomLine: The port reports three cranes standing idle.
keyPoints:
  - { text: A quarrel among the dockers began it., marking: TLP:AMBER }
`;

  it.each(shippedPacks)('names of the old edition numbers and dates alone, by the pack %s', async (name) => {
    const words = async (label?: string): Promise<readonly string[]> => {
      const { files, diagnostics } = await buildText(fresh, undefined, packOnDisk(name), label, { old });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      return files.map(({ bytes }) => wordsOf(bytes));
    };
    for (const said of await words('TLP:GREEN')) {
      expect(said).toContain('edition 6');
      expect(said).toContain('1 March 2026');
      expect(said).toMatch(/two\s+→\s+three/);
      expect(said).not.toMatch(/quarrel|stopped at noon|foremen|Withdrawn/);
    }
    for (const said of await words()) expect(said).toMatch(/stopped at noon/);
  });

  it('is searched for what only the old edition says', async () => {
    const [brief, oldBrief] = [soundBrief(fresh), soundBrief(old)];
    const released = releaseTo(brief, 'TLP:GREEN', () => undefined);
    const { files } = await buildText(fresh, undefined, undefined, undefined, { old });
    for (const { bytes } of files) {
      const searched = released && { whole: brief, old: oldBrief, released };
      const leaks = searched ? findLeaks(bytes, searched, { texts: [] }) : [];
      expect(leaks.map(({ run }) => run)).toContain('work stopped at');
    }
  });
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
      const leaks = released
        ? findLeaks(bytes, { whole: brief, old: undefined, released }, { texts: [] })
        : [];
      expect(leaks.map(({ run }) => run)).toContain('quarrel among the');
    }
  });

  it('finds nothing in the release itself', async () => {
    const brief = soundBrief(text);
    const released = releaseTo(brief, 'TLP:GREEN', () => undefined);
    const { files, label, marking } = await buildText(text, undefined, undefined, 'TLP:GREEN');
    expect([label, marking, files.length]).toEqual(['TLP:GREEN', 'TLP:GREEN', 2]);
    for (const { bytes } of files)
      expect(released && findLeaks(bytes, { whole: brief, old: undefined, released }, { texts: [] })).toEqual(
        [],
      );
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
