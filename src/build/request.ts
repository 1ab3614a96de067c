import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Scene } from '../layout/scene.ts';
import type { Format } from '../package/part.ts';
import type { EvidenceFile } from './quotations.ts';
import type { Timing } from './run.ts';

/** What is to be built of one brief. Paths are the host's. */
export interface BuildRequest {
  /** The brief's file. */
  readonly brief: string;
  /** The template pack's folder. */
  readonly pack: string;
  /** The label of the audience that the files are for; the whole brief where there is none. */
  readonly release?: string | undefined;
  /** The edition before, to say what has changed: a file, or a revision of git; else what the brief says it supersedes. */
  readonly since?: string | undefined;
  /** A copy for a colleague to read: DRAFT on every page, and the brief's lines in the margin. */
  readonly review?: boolean | undefined;
  /** Empty to find every fault and write nothing. */
  readonly formats: readonly Format[];
}

/** A finished file, not yet written anywhere. */
export interface BuiltFile {
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Slides of a deck; pages of a handout, as measured. */
  readonly pages: number;
}

export interface BuildResult {
  /** Empty where there was an error. */
  readonly files: readonly BuiltFile[];
  /**
   * What the files' names must say: the label of the audience that they are for, or the marking to which one item raises
   * them above the brief's own.
   */
  readonly label: string | undefined;
  /** The marking that the files bear. */
  readonly marking: string | undefined;
  /** In the order in which they are read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: readonly Timing[];
  /** The record of quotations that were checked, where it changed. */
  readonly evidence: EvidenceFile | undefined;
  /** The deck as it was laid out, where it came to that. */
  readonly scene: Scene | undefined;
}
