import { setFlagsFromString } from 'node:v8';

/**
 * Lets functions of this process run seven times as long as V8 would before it compiles them anew for speed. A build runs much
 * code for a short while: with V8's own measure (67,584 units of bytecode, Node 20) a cold build takes a fifth longer and half
 * as much again of both cores, while one that goes on for long gains nothing by it. See docs/performance.md.
 * To be called when all is loaded: V8 takes kept code only with the settings with which it was kept.
 */
export const optimiseLater = (): void => setFlagsFromString('--interrupt-budget=500000');
