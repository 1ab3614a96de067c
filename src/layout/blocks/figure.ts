import type { Figure } from '../../document/node.ts';
import type { Setting } from '../context.ts';
import { drawn } from '../figures/figures.ts';
import type { Atom } from '../piece.ts';
import { anchorsOf } from './anchors.ts';
import type { Composer, Prose } from './composer.ts';
import { paragraphOf } from './paragraph-of.ts';
import { textAtoms } from './text-atom.ts';

const captionProse = (block: Figure, setting: Setting): readonly Prose[] =>
  block.caption ? paragraphOf(block.caption, 'caption', setting, { blame: block }) : [];

/** The last thing of a figure takes its caption along. */
const keepingCaption = (atoms: readonly Atom[], captioned: boolean): readonly Atom[] =>
  atoms.map((atom, index) =>
    captioned && index === atoms.length - 1 ? { ...atom, keepWithNext: true } : atom,
  );

/** What a figure holds or is drawn as, and its caption under it. */
export const figure: Composer<Figure> = {
  prose: (block, setting, composing) => [
    ...composing.prose(block.children, setting),
    ...captionProse(block, setting),
  ],
  atoms: (block, setting, composing) => {
    const caption = textAtoms(captionProse(block, setting), setting);
    const content = drawn(block, setting, composing) ?? composing.atoms(block.children, setting);
    const atoms = [...keepingCaption(content, caption.length > 0), ...caption];
    return atoms.map((atom, index) =>
      index === 0 ? { ...atom, anchors: [...anchorsOf(block), ...atom.anchors] } : atom,
    );
  },
};
