import type { Block, Quotation } from '../../document/node.ts';
import type { Length } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Card } from '../piece.ts';
import { runStyleOf } from '../style.ts';
import type { Composing, Prose } from './composer.ts';
import { written } from './numeral.ts';
import { panelFrame, withinFrame } from './panel.ts';
import { textAtom, textAtoms } from './text-atom.ts';

const quotationMark = '“';

const hasStrong = (block: Block): boolean =>
  block.kind === 'paragraph' && block.children.some((inline) => inline.kind === 'strong');

/** Where the name alone is strong, what stands beside it is quiet, at the same size. */
const quietBesideName = (prose: Prose, setting: Setting): Prose => {
  const { size, colour } = runStyleOf('attribution', setting);
  const runs = prose.paragraph.runs.map((run) =>
    run.bold ? { ...run, size, colour } : run.link ? run : { ...run, size },
  );
  return { ...prose, paragraph: { ...prose.paragraph, runs } };
};

/** The first line of an attribution names who spoke. */
export const attributionProse = (
  quotation: Quotation,
  setting: Setting,
  composing: Composing,
): readonly Prose[] =>
  quotation.attribution.flatMap((block, index) => {
    const named = index === 0 && hasStrong(block);
    const role = index === 0 && !named ? 'attribution' : 'occasion';
    const prose = composing.prose([block], { ...setting, voice: { text: role, item: role } });
    return named ? prose.map((paragraph) => quietBesideName(paragraph, setting)) : prose;
  });

/** A quotation as a card: its mark, the words, and at the foot who said them and where. */
export const quoteCard = (
  quotation: Quotation,
  width: Length,
  setting: Setting,
  composing: Composing,
): Card => {
  const frame = panelFrame('Quotation', setting);
  const within: Setting = {
    ...setting,
    width: withinFrame(frame, width),
    background: frame.fill ?? setting.background,
    voice: { text: 'quote', item: 'quote' },
  };
  return {
    frame,
    width,
    tag: undefined,
    mark: [textAtom(written(quotationMark, 'quoteMark', within), within)],
    body: composing.atoms(quotation.children, within),
    foot: textAtoms(attributionProse(quotation, within, composing), within),
  };
};
