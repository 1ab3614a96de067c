import type { Cell, Table } from '../../../document/node.ts';
import type { Setting } from '../../context.ts';
import type { Role } from '../../role.ts';
import { colourOf, runStyleOf } from '../../style.ts';
import type { Composing, Prose } from '../composer.ts';

/** A row's header is set like the cells beside it, but strong; notes and quiet words in it stay so. */
const strengthened = (prose: Prose, role: Role, setting: Setting): Prose => {
  const plain = runStyleOf(role, setting);
  const colour = colourOf(setting.context.theme, 'navy');
  const runs = prose.paragraph.runs.map((run) =>
    run.size === plain.size && run.colour === plain.colour ? { ...run, bold: true, colour } : run,
  );
  return { ...prose, paragraph: { ...prose.paragraph, runs } };
};

/** Digits run from left to right in every script, so the ones stand below each other on the right alone. */
const onRight = (prose: Prose): Prose => {
  const { paragraph } = prose;
  return { ...prose, paragraph: { ...paragraph, align: paragraph.direction === 'rtl' ? 'start' : 'end' } };
};

/** Claims against voices are read at a glance or not at all: they are set no smaller than their own style says. */
const bodyRole = (table: Table): Role => (table.classes.includes('voices') ? 'claim' : 'tableCell');

/** A cell's paragraphs; header cells, of a column or of a row, are set as such. */
export const cellProse = (
  table: Table,
  cell: Cell,
  setting: Setting,
  composing: Composing,
): readonly Prose[] => {
  const role = cell.header === 'column' ? 'tableHead' : bodyRole(table);
  const own = composing.prose(cell.children, { ...setting, voice: { text: role, item: role } });
  const prose = cell.numeric ? own.map(onRight) : own;
  return cell.header === 'row' ? prose.map((paragraph) => strengthened(paragraph, role, setting)) : prose;
};
