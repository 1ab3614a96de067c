import { printable } from '../../../diagnostic/cell.ts';
import type { Change } from '../change.ts';
import { kindNames } from './kind.ts';
import { printChange, printPart } from './sentence.ts';

const width = Math.max(...Object.values(kindNames).map((name) => name.length));

const placeOf = ({ after, before }: Change): string => {
  const span = after ?? before;
  return span ? ` (${span.file}:${span.start.line})` : '';
};

const printLine = (change: Change): string =>
  printable(`  ${kindNames[change.kind].padEnd(width)}  ${printChange(change)}${placeOf(change)}`);

/** Changes for people: under the part of the brief in which they stand, a line each, with the line of the new brief or, of what is gone, of the old one. */
export const printChanges = (changes: readonly Change[]): string => {
  const parts = [...new Set(changes.map(({ part }) => part))];
  return parts
    .map((part) => {
      const own = changes.filter((change) => change.part === part);
      return [printPart(part), ...own.map(printLine)].join('\n');
    })
    .join('\n\n');
};

/** "3 changes: 1 new, 2 raised", in the order in which the kinds are listed. */
export const printCount = (changes: readonly Change[]): string => {
  if (changes.length === 0) return 'nothing has changed';
  const counts = Object.entries(kindNames).flatMap(([kind, name]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counts.join(', ')}`;
};
