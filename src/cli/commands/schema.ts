import { type Exit, exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** `briefwright schema`: the JSON Schema of a brief, for editors. */
export const schemaCommand = async (terminal: Terminal): Promise<Exit> => {
  const { printBriefSchema } = await import('../../brief/print-schema.ts');
  terminal.result(printBriefSchema().trimEnd());
  return exit.done;
};
