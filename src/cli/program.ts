import { Command, Option } from 'commander';
import type { Format } from '../package/part.ts';
import { choice, choiceList, count } from './choice.ts';
import type { AuditOptions } from './commands/audit.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CompareOptions } from './commands/compare.ts';
import { printExamples } from './examples.ts';
import type { Exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** Takes the exit code of the command that was run. */
type Done = (code: Exit) => void;

const templateOption = (): Option =>
  new Option('--template <pack>', 'a template pack: a shipped one, or a folder of your own').default(
    'standard',
  );

const releaseOption = (): Option =>
  new Option(
    '--release <marking>',
    'for those who may see what bears this marking, and nothing above it; all: for each circle of readers',
  );

const strictOption = (): Option => new Option('--strict', 'fail on warnings, too');

const jobsOption = (): Option =>
  new Option('--jobs <number>', 'how many briefs at once (default: one for each core)').argParser(count);

const watchOption = (): Option =>
  new Option('--watch', 'again whenever a brief, a snapshot or the pack changes; Ctrl-C ends it');

const pollOption = (): Option =>
  new Option('--poll', 'with --watch: look at the files again and again, for folders on a network');

const addBuild = (program: Command, terminal: Terminal, done: Done): void => {
  const formats: readonly Format[] = ['pptx', 'docx'];
  program
    .command('build')
    .description('build the deck and the handout of each brief')
    .argument('[brief...]', 'briefs; those in briefs/ where none is named')
    .addOption(
      new Option('--to <formats>', 'what to build: pptx, docx')
        .argParser(choiceList('pptx', 'docx'))
        .default(formats, 'pptx,docx'),
    )
    .addOption(new Option('--out <folder>', 'where the files go').default('dist/briefings'))
    .addOption(templateOption())
    .addOption(releaseOption())
    .addOption(
      new Option(
        '--since <old>',
        'say what has changed since this edition: a file, or a revision of git; else what the brief supersedes',
      ),
    )
    .addOption(
      new Option('--review', 'a copy for a colleague: DRAFT on every page, the brief’s lines in the margin'),
    )
    .addOption(strictOption())
    .addOption(new Option('--force', 'replace files that were changed since they were built'))
    .addOption(jobsOption())
    .addOption(watchOption())
    .addOption(pollOption())
    .addOption(new Option('--timings', 'say how long each phase took'))
    .addOption(
      new Option('--format <format>', 'how it is said: pretty, json')
        .argParser(choice('pretty', 'json'))
        .default('pretty'),
    )
    .addHelpText('after', printExamples('build'))
    .action(async (briefs: readonly string[], options: BuildOptions) => {
      const { buildCommand } = await import('./commands/build.ts');
      done(await buildCommand(terminal, briefs, options));
    });
};

const addCheck = (program: Command, terminal: Terminal, done: Done): void => {
  program
    .command('check')
    .description('find what is wrong in each brief, and write nothing')
    .argument('[brief...]', 'briefs; those in briefs/ where none is named')
    .addOption(templateOption())
    .addOption(releaseOption())
    .addOption(strictOption())
    .addOption(jobsOption())
    .addOption(watchOption())
    .addOption(pollOption())
    .addOption(
      new Option('--format <format>', 'how it is said: pretty, json, github')
        .argParser(choice('pretty', 'json', 'github'))
        .default('pretty'),
    )
    .addHelpText('after', printExamples('check'))
    .action(async (briefs: readonly string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts');
      done(await checkCommand(terminal, briefs, options));
    });
};

const addCompare = (program: Command, terminal: Terminal, done: Done): void => {
  program
    .command('compare')
    .description('say what changed from one edition of a brief to the next, by meaning')
    .argument('<old>', 'the brief before: a file, or a revision of git as HEAD~1:briefs/strike.yaml')
    .argument('<new>', 'the brief after')
    .addOption(
      new Option('--format <format>', 'how it is said: pretty, json')
        .argParser(choice('pretty', 'json'))
        .default('pretty'),
    )
    .addOption(
      new Option('--exit-code', 'exit as diff does: 1 where something changed, 2 where one cannot be read'),
    )
    .addHelpText('after', printExamples('compare'))
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { compareCommand } = await import('./commands/compare.ts');
      done(await compareCommand(terminal, { old: before, new: after }, options));
    });
};

const addAudit = (program: Command, terminal: Terminal, done: Done): void => {
  program
    .command('audit')
    .description('say what Office, an accessibility checker or a leak hunt would find in a finished file')
    .argument('<file...>', '.pptx and .docx, ours or not')
    .addOption(new Option('--against <brief>', 'search for what this brief withholds from --release'))
    .addOption(new Option('--release <marking>', 'with --against: the marking of those whom the file is for'))
    .addOption(strictOption())
    .addOption(
      new Option('--format <format>', 'how it is said: pretty, json, github')
        .argParser(choice('pretty', 'json', 'github'))
        .default('pretty'),
    )
    .addHelpText('after', printExamples('audit'))
    .action(async (files: readonly string[], options: AuditOptions) => {
      const { auditCommand } = await import('./commands/audit.ts');
      done(await auditCommand(terminal, files, options));
    });
};

const addSmallCommands = (program: Command, terminal: Terminal, done: Done): void => {
  program
    .command('new')
    .description('write a commented starter brief that builds as it stands')
    .argument('<name>', 'its name, or a path that ends in .yaml')
    .addHelpText('after', printExamples('new'))
    .action(async (name: string) => {
      const { newCommand } = await import('./commands/new.ts');
      done(await newCommand(terminal, name));
    });
  program
    .command('schema')
    .description('print the JSON Schema of a brief, for editors')
    .addHelpText('after', printExamples('schema'))
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts');
      done(await schemaCommand(terminal));
    });
  program
    .command('explain')
    .description('say what a diagnostic means, with an example and its cure')
    .argument('<code>', 'its code, as in "error[changed-by-hand]"')
    .addHelpText('after', printExamples('explain'))
    .action(async (code: string) => {
      const { explainCommand } = await import('./commands/explain.ts');
      done(explainCommand(terminal, code));
    });
};

/** The command line: what there is to type, and nothing of what it does. Commands are loaded when they are run. */
export const makeProgram = (terminal: Terminal, version: string, done: Done): Command => {
  const program = new Command('briefwright')
    .description('One YAML brief in, a PowerPoint deck and a Word handout out.')
    .version(version)
    .addHelpText('after', printExamples('briefwright'))
    .exitOverride();
  addBuild(program, terminal, done);
  addCheck(program, terminal, done);
  addCompare(program, terminal, done);
  addAudit(program, terminal, done);
  addSmallCommands(program, terminal, done);
  return program;
};
