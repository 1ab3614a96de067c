import { attribute } from '../../../package/xml/query.ts';
import { type Found, repeated } from '../../finding.ts';
import type { DeckRule } from '../../rule.ts';
import type { Deck } from '../../view/deck.ts';

const firstSlide = 256;
const firstMaster = 2 ** 31;

const check = (
  code: 'slide-id-wrong' | 'master-id-wrong',
  ids: readonly string[],
  isOne: (id: number) => boolean,
  { file }: Deck,
  found: Found,
): void => {
  const at = { part: file.main };
  for (const id of ids.filter((each) => !isOne(Number(each))))
    found(code, { id, reason: 'is out of range' }, at);
  for (const id of repeated(ids)) found(code, { id, reason: 'is given twice' }, at);
};

/** Slides count from 256 (`ST_SlideId`), masters and layouts from 2^31 (`ST_SlideMasterId`). */
export const identifiers: DeckRule = (deck, found) => {
  const idsOf = (...names: readonly string[]): readonly string[] =>
    [deck.presentation, ...deck.sheets.map(({ part }) => part)].flatMap((part) =>
      names.flatMap((name) => part.all(name).flatMap((listed) => attribute(listed, 'id') ?? [])),
    );
  const isSlide = (id: number): boolean => id >= firstSlide && id < firstMaster;
  check('slide-id-wrong', idsOf('p:sldId'), isSlide, deck, found);
  // PowerPoint leaves the ids of layouts away in none of its files; other programs do, and PowerPoint gives them some.
  check('master-id-wrong', idsOf('p:sldMasterId', 'p:sldLayoutId'), (id) => id >= firstMaster, deck, found);
};

/** Each shape of a page has a number of its own. */
export const shapeIds: DeckRule = ({ sheets }, found) => {
  for (const { part, where } of sheets) {
    const ids = part.all('p:cNvPr').map((named) => attribute(named, 'id') ?? '');
    for (const id of repeated(ids)) found('shape-id-repeated', { id }, { part: part.name, where });
  }
};
