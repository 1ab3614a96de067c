import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { printPretty, printShort, printSummary } from '../../diagnostic/format/pretty.ts';
import { unsaid } from '../../diagnostic/order.ts';
import type { Format } from '../../package/part.ts';
import type { Terminal } from '../terminal.ts';
import { textsFor } from '../texts.ts';
import type { MadeFile, Reporter } from './reporter.ts';

const pageWords: Readonly<Record<Format, readonly [one: string, several: string]>> = {
  pptx: ['slide', 'slides'],
  docx: ['page', 'pages'],
};

/** "182 kB": thousands of bytes, as file managers show them. */
const size = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const printMade = ({ path, format, bytes, pages, marking, upToDate }: MadeFile): string => {
  const [one, several] = pageWords[format];
  const counted = `${pages} ${pages === 1 ? one : several}`;
  const ending = [...(marking === undefined ? [] : [marking]), ...(upToDate ? ['up to date'] : [])];
  return [path, counted, size(bytes), ...ending].join('  ');
};

/** For people: findings to standard error as they come, a line for each file made to standard output. */
export const prettyReporter = (terminal: Terminal): Reporter => {
  const said: Diagnostic[] = [];
  return {
    found: async (diagnostics) => {
      const fresh = unsaid(said, diagnostics);
      const texts = await textsFor(terminal.host, fresh);
      for (const each of fresh) {
        const short = each.severity === 'note';
        terminal.say(
          short ? printShort(each, terminal.paint) : `${printPretty(each, texts, terminal.paint)}\n`,
        );
      }
      said.push(...fresh);
    },
    made: (file) => terminal.result(printMade(file)),
    checked: ({ brief, diagnostics }) =>
      terminal.result(`${brief}: ${printSummary(diagnostics) || 'nothing found'}`),
    timed: (brief, timings) => {
      terminal.say(`${brief}:`);
      for (const { phase, milliseconds } of timings) {
        terminal.say(`  ${milliseconds.toFixed(1).padStart(8)} ms  ${phase}`);
      }
    },
    finish: () => {
      const summary = printSummary(said);
      if (summary !== '') terminal.say(summary);
    },
  };
};
