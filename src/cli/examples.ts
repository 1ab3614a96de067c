/** What `--help` shows under the options of each command. */
export const examples = {
  briefwright: [
    ['briefwright new harbour-outage', 'begin a brief'],
    ['briefwright build', 'build every brief in briefs/'],
    ['briefwright check --format github', 'in a pull request'],
  ],
  build: [
    ['briefwright build', 'every brief in briefs/, both files each'],
    ['briefwright build briefs/strike.yaml --to pptx', 'the deck alone'],
    ['briefwright build briefs/strike.yaml --release TLP:GREEN', 'what those may see who may see green'],
    ['briefwright build briefs/strike.yaml --since monday.yaml', 'with what has changed since'],
    ['briefwright build briefs/strike.yaml --review', 'to be read and corrected on paper'],
    ['briefwright build --out ~/outbox --template our-pack', 'elsewhere, with a pack of your own'],
    ['briefwright build briefs/strike.yaml --watch', 'again on each save'],
    ['briefwright build --format json', 'what was made and found, for programs'],
  ],
  check: [
    ['briefwright check', 'every brief in briefs/'],
    ['briefwright check briefs/strike.yaml --strict', 'fail on warnings, too'],
    ['briefwright check --format github', 'findings at their lines in a pull request'],
  ],
  compare: [
    ['briefwright compare monday.yaml tuesday.yaml', 'what changed overnight'],
    ['briefwright compare HEAD~1:briefs/strike.yaml briefs/strike.yaml', 'since the last commit'],
    ['briefwright compare old.yaml new.yaml --format json --exit-code', 'for programs'],
  ],
  audit: [
    ['briefwright audit received.pptx', 'what is wrong with it, and what it gives away'],
    ['briefwright audit dist/briefings/*.docx --strict', 'fail on warnings, too'],
    [
      'briefwright audit --against strike.yaml --release TLP:GREEN edited.pptx',
      'whether it says what green may not',
    ],
  ],
  new: [
    ['briefwright new harbour-outage', 'writes briefs/harbour-outage.yaml'],
    ['briefwright new desk/2026-03-04.yaml', 'writes that file'],
  ],
  schema: [['briefwright schema > brief.schema.json', 'for an editor that knows YAML']],
  explain: [['briefwright explain changed-by-hand', 'what it means, an example, its cure']],
} as const satisfies Record<string, readonly (readonly [command: string, meaning: string])[]>;

/** The examples of a command, as they stand at the end of its help. */
export const printExamples = (name: keyof typeof examples): string => {
  const lines: readonly (readonly [string, string])[] = examples[name];
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`).join('\n')}`;
};
