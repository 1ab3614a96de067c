import type { Block, Paragraph } from '../../document/node.ts';
import { add, type Length, point, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { CardTag } from '../piece.ts';
import type { Dash } from '../scene.ts';
import { colourOf, legibleOn } from '../style.ts';
import { naturalWidth } from '../text/measure.ts';
import { paragraphOf } from './paragraph-of.ts';
import { textAtom } from './text-atom.ts';

/** How a status is outlined: the further it is established, the more ink; never by colour alone. */
interface TagLook {
  readonly colour: string;
  readonly filled: boolean;
  /** In points. */
  readonly outline: number;
  readonly dash: Dash;
}

const looks: Readonly<Record<string, TagLook>> = {
  reported: { colour: 'reported', filled: false, outline: 1, dash: 'dashed' },
  stated: { colour: 'stated', filled: false, outline: 1, dash: 'solid' },
  disputed: { colour: 'disputed', filled: false, outline: 2, dash: 'solid' },
  corroborated: { colour: 'corroborated', filled: true, outline: 1, dash: 'solid' },
};
const plainLook: TagLook = { colour: 'slate', filled: false, outline: 1, dash: 'solid' };

const inset = { side: point(6), top: point(2) } as const;
/** The outline is this much wider than its word, so that no renderer breaks it. */
const safety = point(2);

export const isTag = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.classes.includes('tag');

const tagFrom = (block: Paragraph, setting: Setting): CardTag | undefined => {
  const { theme } = setting.context;
  const look = looks[block.data.status ?? ''] ?? plainLook;
  const colour = legibleOn(theme, setting.background, look.colour);
  const [prose] = paragraphOf(block.children, 'tag', setting, { blame: block });
  if (!prose) return undefined;
  const ink = look.filled ? legibleOn(theme, colour, 'white') : colour;
  const runs = prose.paragraph.runs.map((run) => (run.link ? run : { ...run, colour: ink }));
  const width = add(naturalWidth(runs, theme.fonts), safety);
  const paragraph = { ...prose.paragraph, runs, align: 'centre', spaceBefore: zero } as const;
  const atom = textAtom({ ...prose, paragraph }, { ...setting, width });
  return {
    atom,
    size: {
      width: add(width, inset.side, inset.side),
      height: add(atom.height, inset.top, inset.top),
    },
    fill: look.filled ? colour : undefined,
    stroke: {
      colour: look.filled ? colour : colourOf(theme, look.colour),
      width: point(look.outline),
      dash: look.dash,
    },
  };
};

/** The tag of a card, from the first paragraph of class `tag` among its blocks. */
export const tagOf = (blocks: readonly Block[], setting: Setting): CardTag | undefined => {
  const block = blocks.find(isTag);
  return block && tagFrom(block, setting);
};

/** Between the first line of a card and the tag in its corner. */
export const besideTag: Length = point(8);
