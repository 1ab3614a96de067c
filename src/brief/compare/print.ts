/** The printed forms of changes. */
export type { Change } from './change.ts';
export { changeRecord } from './print/json.ts';
export { printChanges, printCount } from './print/pretty.ts';
