/**
 * The library: what the command is made of. Nothing here prints, exits or reads a clock.
 */

export type { BuildRequest, BuildResult, BuiltFile } from './build/request.ts';
export type { Timing } from './build/run.ts';
export { build } from './build.ts';
export type { Diagnostic, Hint, Severity, TraceStep } from './diagnostic/diagnostic.ts';
export type { Position, Span } from './diagnostic/span.ts';
export { HostFailure } from './host/failure.ts';
export type { Host } from './host/host.ts';
export { type MemoryHost, memoryHost } from './host/memory.ts';
export { nodeHost } from './host/node.ts';
export { packageFolder } from './host/package-folder.ts';
export type { Format } from './package/part.ts';
