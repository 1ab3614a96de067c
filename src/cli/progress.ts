import type { Terminal } from './terminal.ts';

/** Up to so many, a number says how far it is. */
const few = 10;

const barWidth = 24;

const bar = (share: number): string => {
  const full = Math.floor(share * barWidth);
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
};

/** "40 s left", "3 min 20 s left". */
const timeLeft = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes > 0 ? `${minutes} min ` : ''}${seconds % 60} s left`;
};

/** Says how far a batch is, where someone is looking: called at the beginning of each of its briefs. */
export const progressOf = (terminal: Terminal, total: number): ((brief: string) => void) => {
  const start = terminal.host.now();
  let done = -1;
  return (brief) => {
    done += 1;
    if (total < 2) return;
    if (total <= few) {
      terminal.progress(`[${done + 1}/${total}] ${brief}`);
      return;
    }
    const left = done === 0 ? '' : `  ${timeLeft(((terminal.host.now() - start) / done) * (total - done))}`;
    terminal.progress(`${bar(done / total)} ${done}/${total}${left}  ${brief}`);
  };
};
