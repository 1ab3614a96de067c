import type { HandoutMaker } from '../build/handout.ts';
import type { Paint } from '../diagnostic/format/paint.ts';
import type { Host } from '../host/host.ts';

/** What a command may do beside its work. */
export interface Terminal {
  readonly host: Host;
  /** Where the package lies, with its templates. */
  readonly packageFolder: string;
  /** A line of what was asked for, to standard output. */
  readonly result: (line: string) => void;
  /** A line of what is to be known about it, to standard error. */
  readonly say: (line: string) => void;
  /** Shown until the next line, and only where someone is looking. */
  readonly progress: (line: string) => void;
  /** Empties the screen, where someone is looking. */
  readonly clear: () => void;
  /** Does work that an interrupt ends by the signal, while elsewhere it ends the process. */
  readonly untilInterrupted: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** A thread beside this one that makes handouts: started when it is first asked for, and kept. */
  readonly aside: () => HandoutMaker;
  /** Colours for standard error. */
  readonly paint: Paint;
}
