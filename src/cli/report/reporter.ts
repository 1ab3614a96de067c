import type { Timing } from '../../build/run.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Format } from '../../package/part.ts';

/** A file that was written, or stands as it would be written. */
export interface MadeFile {
  readonly brief: string;
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
  /** Slides of a deck, pages of a handout. */
  readonly pages: number;
  /** The marking that it bears; `undefined` where it bears none. */
  readonly marking: string | undefined;
  /** It stood there already, and was not touched. */
  readonly upToDate: boolean;
}

/** A brief that `check` has gone through, with all that was found in it. */
export interface CheckedBrief {
  readonly brief: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Says what a command finds and makes, as people or programs want it. Each finding is said once. */
export interface Reporter {
  readonly found: (diagnostics: readonly Diagnostic[]) => Promise<void>;
  readonly made: (file: MadeFile) => void;
  readonly checked: (brief: CheckedBrief) => void;
  readonly timed: (brief: string, timings: readonly Timing[]) => void;
  /** Called once, at the end. */
  readonly finish: () => void;
}
