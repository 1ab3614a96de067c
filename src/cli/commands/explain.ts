import { codes, explain, isCode } from '../../diagnostic/explain.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { type Exit, exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** `briefwright explain`: what a diagnostic means, with an example and its cure. */
export const explainCommand = (terminal: Terminal, given: string): Exit => {
  // As it is printed: "error[unknown-key]" may be copied whole.
  const code = given.replace(/^.*\[|\].*$/g, '').toLowerCase();
  if (isCode(code)) {
    terminal.result(explain(code));
    return exit.done;
  }
  const near = nearest(code, codes);
  terminal.say(
    `error: there is no diagnostic \`${given}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
  );
  return exit.usage;
};
