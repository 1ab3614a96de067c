import { stripInline } from '../brief/inline.ts';
import { schemeOf } from '../brief/marking/scheme.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import type { HandoutFurniture } from '../handout/furniture.ts';
import type { Furniture, MarkingLabel } from '../layout/furniture.ts';
import type { Labels } from '../theme/theme.ts';

/** The words that must be seen on every page: "DRAFT", "EXERCISE", in the brief's language. */
const statusWords = ({ data }: ReleasedBrief, { words }: Labels): readonly string[] => [
  ...(data.status === 'draft' ? [words.draft ?? 'DRAFT'] : []),
  ...(data.exercise ? [words.exercise ?? 'EXERCISE'] : []),
];

const markingLabel = ({ data, marking }: ReleasedBrief): MarkingLabel | undefined => {
  const found = schemeOf(data).find(({ label }) => label === marking);
  return found && { text: found.label, colour: found.colour };
};

/** What stands on every slide around its content. */
export const deckFurniture = (brief: ReleasedBrief, labels: Labels): Furniture => ({
  marking: markingLabel(brief),
  status: statusWords(brief, labels),
  runningTitle: stripInline(brief.data.title.text),
});

/** What stands in the header and footer of every page of the handout. */
export const handoutFurniture = (brief: ReleasedBrief, labels: Labels): HandoutFurniture => ({
  ...deckFurniture(brief, labels),
  note: brief.data.organisation ?? '',
});
