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

const ownRole = (classes: readonly string[]): Role | undefined =>
  classes.map((name) => roles[name]).find((role) => role !== undefined);

/** A label, and a sentence that announces a list, stay with what follows. */
const announces = (paragraph: Paragraph): boolean =>
  paragraph.classes.includes('label') || /[:：]$/.test(plainText(paragraph.children));

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
