/**
 * All that builds. Command and library load it when the first brief is built, by this door alone: the compiled program has it
 * as one script, whose compiled code is kept beside it (see scripts/kept/).
 */
export { answerAside } from './build/aside.ts';
export { everyAudience } from './build/audiences.ts';
export { build } from './build.ts';
