import { auditOne } from '../../build/audit/audit.ts';
import type { Withheld } from '../../build/audit/withheld.ts';
import { findPack } from '../../build/pack.ts';
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import { count } from '../../diagnostic/order.ts';
import { type Exit, exit } from '../exit.ts';
import { type OutputFormat, reporters } from '../report/reporters.ts';
import type { Terminal } from '../terminal.ts';

export interface AuditOptions {
  readonly against?: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly format: OutputFormat;
}

const readAgainst = async (
  { host, packageFolder }: Terminal,
  { against, release }: AuditOptions,
  report: Report,
): Promise<Withheld | undefined> => {
  if (against === undefined || release === undefined) return undefined;
  const pack = await findPack(host, 'standard', packageFolder, report);
  const { readWithheld } = await import('../../build/audit/withheld.ts');
  return pack === undefined ? undefined : readWithheld(host, { brief: against, release, pack }, report);
};

/** `briefwright audit`: what is wrong with finished files, each by itself, and what they give away. */
export const auditCommand = async (
  terminal: Terminal,
  files: readonly string[],
  options: AuditOptions,
): Promise<Exit> => {
  if ((options.against === undefined) !== (options.release === undefined)) {
    terminal.say(
      'error: --against and --release go together: a brief, and the marking of those whom the file is for',
    );
    return exit.usage;
  }
  const reporter = reporters[options.format](terminal);
  const all: Diagnostic[] = [];
  const withheld = await readAgainst(terminal, options, (each) => all.push(each));
  await reporter.found(all);
  const searches = options.against !== undefined;
  for (const file of searches && !withheld ? [] : new Set(files)) {
    const diagnostics = await auditOne(terminal.host, file, withheld);
    await reporter.found(diagnostics);
    reporter.checked({ brief: file, diagnostics });
    all.push(...diagnostics);
  }
  reporter.finish();
  const { error, warning } = count(all);
  return error > 0 || (options.strict === true && warning > 0) ? exit.errors : exit.done;
};
