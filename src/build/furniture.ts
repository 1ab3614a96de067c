import { stripInline } from '../brief/inline.ts';
import { schemeOf } from '../brief/marking/scheme.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import type { HandoutFurniture } from '../handout/furniture.ts';
import type { Furniture, MarkingLabel } from '../layout/furniture.ts';
import type { Labels } from '../theme/theme.ts';

/** The words that must be seen on every page: "DRAFT", "EXERCISE", in the brief's language. A review copy is a draft of what is final, too. */
const statusWords = ({ data }: ReleasedBrief, { words }: Labels, review: boolean): readonly string[] => [
  ...(review || data.status === 'draft' ? [words.draft ?? 'DRAFT'] : []),
  ...(data.exercise ? [words.exercise ?? 'EXERCISE'] : []),
];

const markingLabel = ({ data, marking }: ReleasedBrief): MarkingLabel | undefined => {
  const found = schemeOf(data).find(({ label }) => label === marking);
  return found && { text: found.label, colour: found.colour };
};

/** What stands on every slide around its content. */
export const deckFurniture = (brief: ReleasedBrief, labels: Labels, review = false): Furniture => ({
  marking: markingLabel(brief),
  status: statusWords(brief, labels, review),
  runningTitle: stripInline(brief.data.title.text),
});

/** What stands in the header and footer of every page of the handout. */
export const handoutFurniture = (
  brief: ReleasedBrief,
  labels: Labels,
  review: boolean,
): HandoutFurniture => ({
  ...deckFurniture(brief, labels, review),
  note: brief.data.organisation ?? '',
});
