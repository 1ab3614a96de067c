/**
 * The library: what the command is made of. Nothing here prints, exits or reads a clock. See docs/library.md.
 */

export type { Timing } from './build/run.ts';
export type { Diagnostic, Hint, Severity, TraceStep } from './diagnostic/diagnostic.ts';
export type { Position, Span } from './diagnostic/span.ts';
export { build } from './library/build.ts';
export type { BuildOptions, Built, OutputFile } from './library/options.ts';
export type { Format } from './package/part.ts';
