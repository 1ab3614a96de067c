import type { Paragraph } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Role } from '../role.ts';
import { anchorsOf } from './anchors.ts';
import type { Composer } from './composer.ts';
import { paragraphOf } from './paragraph-of.ts';
import { roleThatFits } from './role-that-fits.ts';

const roles: Readonly<Record<string, Role>> = {
  lead: 'lead',
  note: 'note',
  label: 'label',
  date: 'date',
  original: 'original',
  kicker: 'label',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  value: 'value',
  count: 'count',
  tag: 'tag',
  // Classes that only layout itself gives.
  fact: 'factText',
  numeral: 'pointNumber',
};

const ownRole = (classes: readonly string[]): Role | undefined => {
  for (const name of classes) if (roles[name]) return roles[name];
  return undefined;
};

const announcing = new WeakMap<Paragraph, boolean>();

/** A label, and a sentence that announces a list, stay with what follows. */
const announces = (paragraph: Paragraph): boolean => {
  const known = announcing.get(paragraph);
  if (known !== undefined) return known;
  const found = paragraph.classes.includes('label') || /[:：]$/.test(plainText(paragraph.children));
  announcing.set(paragraph, found);
  return found;
};

export const paragraph: Composer<Paragraph> = {
  prose: (block, setting) => {
    const role = ownRole(block.classes) ?? setting.voice.text;
    return paragraphOf(block.children, roleThatFits(block.children, role, setting), setting, {
      keepWithNext: announces(block),
      anchors: anchorsOf(block),
      blame: block,
    });
  },
};
