import { Reference } from '../run/reference.ts';
import { changesView } from './changes/view.ts';
import type { Helper } from './helper.ts';

export const changes: Helper = {
  name: 'changes',
  description:
    'What has changed since the edition before: its `series`, `number` and `asOf`, the `counts` of each `kind`, and the `changes`, the weightiest kinds first, each with its `kind`, its `part` (a label), the statement as an `item` with a text, else in `words`, the `entry` to cite, who says it (`by`), what it stands `within`, and `details`: values, each `named` by a word of the group "details", a `label` or a `heading`, and what each `was` and `is` (one of `words`, `date`, `word` with its `group`, `key`). Empty where the brief is compared with none.',
  parameters: [],
  gives: 'value',
  example: '{{#with (changes)}}…{{/with}}',
  run: ({ context: { brief, labels } }) =>
    new Reference(brief.since && changesView(brief.since, labels.words)),
};
