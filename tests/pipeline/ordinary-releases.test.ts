import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { releaseTo } from '../../src/brief/release.ts';
import { alone, sectionsOf } from '../support/brief-variants.ts';
import { soundBrief } from '../support/marked-briefs.ts';
import { buildText } from '../support/pipeline.ts';
import { briefsIn } from '../support/stress.ts';

/** Sections whose figures take long to draw say nothing that others do not. */
const quick = (section: string): boolean => !/^(?:places|actors|relations|figures|timeline)$/.test(section);

type Json = Record<string, unknown>;

const isMapping = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every third entry is for few. */
const markedEntries = (entries: readonly unknown[], areItems: boolean): readonly unknown[] =>
  entries.map((entry, index) => {
    const item = typeof entry === 'string' && areItems ? { text: entry } : marked(entry);
    return index % 3 === 1 && isMapping(item) && 'text' in item ? { ...item, marking: 'TLP:AMBER' } : item;
  });

const marked = (value: unknown): unknown => {
  if (Array.isArray(value)) return markedEntries(value, false);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'items' && Array.isArray(inner) ? markedEntries(inner, true) : marked(inner),
  ]);
  return Object.fromEntries(entries);
};

/** One section of a brief, with what that rests on, as a brief of its own with markings. */
const sections = [...briefsIn('briefs'), ...briefsIn('tests/stress')]
  .filter(([name]) => /^(?:baghdad|exercise|world)/.test(name))
  .flatMap(([name, text]) =>
    sectionsOf(text)
      .filter(quick)
      .map((section) => [`${section} of ${name}`, alone(text, section)] as const),
  );

/** `npm test` has time for a third of a hundred, from all briefs; `npm run proof` takes a hundred. */
const some =
  process.env.PROOF_BRIEFS === undefined
    ? sections.filter((_, index) => index % 5 === 2)
    : sections.slice(0, 100);

describe('The search for withheld words in a release', () => {
  // A build of a release searches its files, and ends with an error where it finds anything.
  it('finds nothing in releases of ordinary briefs', async () => {
    let searched = 0;
    for (const [index, [name, text]] of some.entries()) {
      const data: Json = parse(text);
      const own = stringify({ ...Object(marked(data)), marking: 'TLP:GREEN' }, { lineWidth: 0 });
      const released = releaseTo(soundBrief(own), 'TLP:GREEN', () => undefined);
      if (!released) continue;
      const format = index % 2 === 0 ? 'pptx' : 'docx';
      const { files } = await buildText(own, [format], undefined, 'TLP:GREEN');
      expect([name, files.length]).toEqual([name, 1]);
      searched += 1;
    }
    expect(searched).toBeGreaterThan(some.length * 0.9);
    expect(searched).toBeGreaterThan(20);
  }, 120_000);
});
