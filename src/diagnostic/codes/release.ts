import { entry } from '../entry.ts';

const brief = (rest: string): string => `title: A title\nmarking: TLP:GREEN\n${rest}`;

/** Codes of a release: a brief made for one audience. Their examples are briefs released to TLP:GREEN. */
export const releaseCodes = {
  'release-unknown': entry<{ label: string; labels: string }>({
    severity: 'error',
    message: ({ label, labels }) => `\`${label}\` is no label of the brief’s marking scheme (${labels})`,
    explanation:
      'A release is for those who may see what bears a label: one of the scheme that the brief is marked by, TLP 2.0 unless `markingScheme` says otherwise.',
    example: 'briefwright build --release TLP:ORANGE briefs/strike.yaml',
    cure: 'briefwright build --release TLP:AMBER briefs/strike.yaml',
  }),
  'release-empty': entry<{ label: string }>({
    severity: 'error',
    message: ({ label }) =>
      `Nothing of this brief may be released to ${label}: its title is marked higher, or not at all`,
    explanation:
      'What has no marking of its own bears that of what it stands in, in the end the brief’s own. What nothing marks is released to nobody: silence is never the lowest label. A title may have a marking of its own.',
    example: 'title: A title\nmarking: TLP:AMBER\nbottomLine: { text: It rained., marking: TLP:GREEN }',
    cure: 'title: { text: A title, marking: TLP:GREEN }\nmarking: TLP:AMBER\nbottomLine: { text: It rained., marking: TLP:GREEN }',
  }),
  'release-without-source': entry<{ label: string }>({
    severity: 'error',
    message: ({ label }) =>
      `At ${label} this would stand without a source: all that it rests on are marked higher`,
    explanation:
      'A release leaves out what its readers may not see, sources too. A statement that then has none would be a claim that nobody can trace. Give it a source that they may see, or mark it as high as what it rests on.',
    example: brief(
      'bottomLine: { text: It rained., sources: [radar] }\nsources:\n  - { id: radar, title: Radar, marking: TLP:RED }',
    ),
    cure: brief(
      'bottomLine: { text: It rained., sources: [radar], marking: TLP:RED }\nkeyPoints: [It is wet.]\nsources:\n  - { id: radar, title: Radar, marking: TLP:RED }',
    ),
  }),
  'release-without-claimant': entry<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `At ${label} nobody would say this: the actor who does is marked higher`,
    explanation:
      'A release leaves out actors that its readers may not know of. What one of them says would then stand as if it were everybody’s. Mark the statement as high as its speaker, or give it a claimant in words.',
    example: brief(
      'bottomLine: { text: It rained., by: agent }\nactors:\n  - { id: agent, name: The agent, kind: person, marking: TLP:RED }',
    ),
    cure: brief(
      'bottomLine: { text: It rained., by: an observer }\nactors:\n  - { id: agent, name: The agent, kind: person, marking: TLP:RED }',
    ),
  }),
};
