import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostic/catalogue.ts';
import { readGathering } from '../support/brief-case.ts';
import { readSource } from '../support/sources.ts';

const page = readSource('docs/sourcing.md');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');

/** What the page leaves out of each example. */
const whole = (example: string): string => {
  const source = /^sources:/m.test(example)
    ? ''
    : 'defaultSources: [report]\nsources:\n  - { id: report, title: A report }\n';
  return `${example}title: The news of the day\nmarking: TLP:CLEAR\n${source}`;
};

/** The codes that stand after `#` in the lines of an example. */
const promised = (example: string): readonly string[] =>
  example.split('\n').flatMap((line, index) => {
    const [, code] = /# ([a-z-]+)$/.exec(line) ?? [];
    return code === undefined ? [] : [`${index + 1}: ${code}`];
  });

describe('docs/sourcing.md', () => {
  it.each(examples.map((example, index) => [index + 1, example] as const))(
    'shows in its example %i what is found, at its line',
    (_, example) => {
      const { found } = readGathering(whole(example));
      expect(found.map(({ code, span }) => `${span?.start.line}: ${code}`)).toEqual(promised(example));
    },
  );

  it('names only findings that there are', () => {
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code = '']) => code);
    expect(named.filter((code) => !(code in catalogue))).toEqual([]);
    expect(examples.length).toBeGreaterThan(5);
  });
});
