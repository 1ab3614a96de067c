import type { Terminal } from '../terminal.ts';
import type { Reporter } from './reporter.ts';

/** Says of all that is as it was, how much of it there is: what has changed would scroll away among it. */
export const quiet = (reporter: Reporter, terminal: Terminal): Reporter => {
  let files = 0;
  let briefs = 0;
  return {
    ...reporter,
    made: (file) => {
      if (file.upToDate) files += 1;
      else reporter.made(file);
    },
    checked: (brief) => {
      if (brief.diagnostics.length === 0) briefs += 1;
      else reporter.checked(brief);
    },
    finish: () => {
      if (files > 0) terminal.say(`${files} ${files === 1 ? 'file' : 'files'} up to date`);
      if (briefs > 0) terminal.say(`nothing found in ${briefs} ${briefs === 1 ? 'brief' : 'briefs'}`);
      reporter.finish();
    },
  };
};
