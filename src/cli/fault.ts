import { printable } from '../diagnostic/cell.ts';

/** A fault of ours in one line, and what to do about it; the stack where BRIEFWRIGHT_TRACE is set. */
export const printFault = (error: unknown, doing: string, trace: boolean): string => {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const where = trace && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  return [
    `fault of Briefwright${doing === '' ? '' : ` at ${doing}`}: ${printable(told).replaceAll('\n', ' ')}${where}`,
    'This is not your mistake. Please report it with the line above, the command and, if it may be shared, the brief;',
    'BRIEFWRIGHT_TRACE=1 adds where in the program it happened.',
  ].join('\n');
};
