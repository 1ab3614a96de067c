import { trapCodes } from '../../diagnostic/codes/trap.ts';

const indented = (text: string): string => text.replace(/^/gm, '    ').replace(/[ \t]+$/gm, '');

/** YAML's traps with what they look like and what cures them, from the catalogue of diagnostics. */
export const printTraps = (): string =>
  Object.entries(trapCodes)
    .map(([code, { severity, explanation, example, cure }]) =>
      [
        `**\`${code}\`** (${severity}). ${explanation}`,
        indented(example),
        'is cured by',
        indented(cure),
      ].join('\n\n'),
    )
    .join('\n\n');
