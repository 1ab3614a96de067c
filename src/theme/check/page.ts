import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { add, centimetre, inch, type Length, subtract, toInches } from '../../unit/length.ts';
import type { PageSize } from '../page-size.ts';
import { hasOneSize, marginsOf, paperSizeOf, slideSizeOf } from '../schema/page.ts';
import type { Checked } from './checked.ts';

type Document = 'deck' | 'handout';

/** What PowerPoint (ST_SlideSizeCoordinate) and Word take as the side of a page. */
const sides = {
  deck: { least: inch(1), most: inch(56) },
  handout: { least: inch(3), most: inch(22) },
} as const satisfies Record<Document, { least: Length; most: Length }>;

/** Less than this between its margins, and a page holds no line of words. */
const leastText = centimetre(5);

const checkRange = ({ theme, report }: Checked, document: Document, size: PageSize): void => {
  const { least, most } = sides[document];
  if ([size.width, size.height].every((side) => side >= least && side <= most)) return;
  const parameters = { document, least: toInches(least), most: toInches(most) };
  report(
    diagnostic('page-out-of-range', parameters, {
      span: theme.positions.valueOf(theme.data[document], 'page'),
    }),
  );
};

const checkMargins = ({ theme, report }: Checked, size: PageSize): void => {
  const { page } = theme.data.handout;
  const { marginTop, marginBottom, marginSide } = marginsOf(page);
  const width = subtract(size.width, add(marginSide, marginSide));
  const height = subtract(size.height, add(marginTop, marginBottom));
  if (width < leastText || height < leastText)
    report(diagnostic('margins-too-wide', {}, { span: theme.positions.valueOf(theme.data.handout, 'page') }));
};

/** Each page has one size, one that Office takes, and room for text. */
export const checkPages = (checked: Checked): void => {
  const { theme, report } = checked;
  const { deck, handout } = theme.data;
  for (const document of ['deck', 'handout'] as const)
    if (!hasOneSize(theme.data[document].page)) {
      const span = theme.positions.valueOf(theme.data[document], 'page');
      report(diagnostic('page-without-size', { document }, { span }));
    }
  if (hasOneSize(deck.page)) checkRange(checked, 'deck', slideSizeOf(deck.page));
  if (!hasOneSize(handout.page)) return;
  checkRange(checked, 'handout', paperSizeOf(handout.page));
  checkMargins(checked, paperSizeOf(handout.page));
};
