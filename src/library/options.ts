import type { Timing } from '../build/run.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Format } from '../package/part.ts';

/** What is to be built, and where. Paths are seen from `workingFolder`. */
export interface BuildOptions {
  /** The brief's file. Snapshots and pictures stand below its folder. */
  readonly brief: string;
  /** What stands in the brief, where that is not on the disk or newer than what is. */
  readonly text?: string | undefined;
  /** A template pack: a shipped one, or a folder; `standard` where it is left out. */
  readonly template?: string | undefined;
  /** Both where it is left out; none to find every fault and make nothing. */
  readonly formats?: readonly Format[] | undefined;
  /** The marking for whose readers the files are; the whole brief where it is left out. */
  readonly release?: string | undefined;
  /** The edition before, to say what has changed: a file, or a revision of git. */
  readonly since?: string | undefined;
  /** A copy for a colleague to read: DRAFT on every page, and the brief's lines in the margin. */
  readonly review?: boolean | undefined;
  /** The folder into which the files are written; nothing is written where it is left out. */
  readonly out?: string | undefined;
  /** Replaces files that were changed since they were built. */
  readonly force?: boolean | undefined;
  /** That of the process where it is left out. */
  readonly workingFolder?: string | undefined;
  /** Ends the build between two of its phases: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A finished file. */
export interface OutputFile {
  readonly format: Format;
  /** As the command would call it: `strike.tlp-green.pptx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Slides of a deck; pages of a handout, as measured. */
  readonly pages: number;
  /** Where it stands now; `undefined` where it was not to be written, or could not be. */
  readonly path: string | undefined;
}

export interface Built {
  /** Empty where there is an error in the brief or the pack. */
  readonly files: readonly OutputFile[];
  /** The marking that the files bear. */
  readonly marking: string | undefined;
  /** All that was found, in the order in which it is read: values, printed nowhere. */
  readonly diagnostics: readonly Diagnostic[];
  /** How long each phase took. */
  readonly timings: readonly Timing[];
}
