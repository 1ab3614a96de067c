import { setFlagsFromString } from 'node:v8';

/** Later ones have a compiler between the two, which takes the setting's place, and do not know it. */
const knowsSetting = process.versions.v8.startsWith('11.');

/**
 * Lets functions of this process run seven times as long as the V8 of Node 20 would before it compiles them anew for speed. A
 * build runs much code for a short while: with V8's own measure (67,584 units of bytecode) a cold build takes a fifth longer and
 * half as much again of both cores, while one that goes on for long gains nothing by it. See docs/performance.md.
 * To be called when all is loaded: V8 takes kept code only with the settings with which it was kept.
 */
export const optimiseLater = (): void => {
  if (knowsSetting) setFlagsFromString('--interrupt-budget=500000');
};
