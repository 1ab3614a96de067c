import { CommanderError } from 'commander';
import { type Exit, exit } from './exit.ts';
import { printFault } from './fault.ts';
import { makeProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Help and version were asked for: the library "fails" with these, having printed them. */
const asked: readonly string[] = ['commander.helpDisplayed', 'commander.version'];

/** The version, from package.json: what stands there is what is installed. */
const versionOf = async ({ host, packageFolder }: Terminal): Promise<string> => {
  const bytes = await host.read(`${packageFolder}/package.json`);
  const found: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  const version = found && typeof found === 'object' && 'version' in found ? found.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
};

/** Runs what was typed, without the names of Node and of the program. */
export const run = async (terminal: Terminal, typed: readonly string[]): Promise<Exit> => {
  let code: Exit = exit.done;
  try {
    const program = makeProgram(terminal, await versionOf(terminal), (given) => {
      code = given;
    });
    await program.parseAsync(typed, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return asked.includes(error.code) ? exit.done : exit.usage;
    terminal.say(printFault(error, '', terminal.host.environment('BRIEFWRIGHT_TRACE') !== undefined));
    return exit.fault;
  }
};
