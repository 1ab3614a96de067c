import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Block } from '../../document/node.ts';
import type { Composition, Compositions } from '../composition.ts';
import type { Setting } from '../context.ts';
import type { Atom } from '../piece.ts';

/** So many blocks are remembered, the latest: a deck of thousands of slides takes no more memory for it than one of fifty. */
const most = 400;

/** All of a setting that a composition depends on. Only a figure, alone or in a division, asks for the room of its page. */
const keyOf = (block: Block, { width, room, shrink, cardsPerRow, background, voice }: Setting): string => {
  const asked = block.kind === 'figure' || block.kind === 'division' ? room : undefined;
  return [width, asked, shrink, cardsPerRow, background, voice.text, voice.item].join(' ');
};

const compositionsOf = (block: Block, all: Compositions): Map<string, Composition> => {
  const known = all.get(block);
  if (known) return known;
  const [oldest] = all.keys();
  if (oldest && all.size >= most) all.delete(oldest);
  const made = new Map<string, Composition>();
  all.set(block, made);
  return made;
};

/** Composes a block, or recalls what it came to in a setting like this one, and says again what was said of it then. */
export const recalled = (
  block: Block,
  setting: Setting,
  compose: (block: Block, setting: Setting) => readonly Atom[],
): readonly Atom[] => {
  const { context } = setting;
  const own = compositionsOf(block, context.compositions);
  const key = keyOf(block, setting);
  const known = own.get(key);
  if (known) {
    for (const finding of known.findings) context.report(finding);
    return known.atoms;
  }
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => {
    findings.push(finding);
    context.report(finding);
  };
  const atoms = compose(block, { ...setting, context: { ...context, report } });
  own.set(key, { atoms, findings });
  return atoms;
};
