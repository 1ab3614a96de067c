/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000;

/** The deepest nesting of mappings and sequences that is read. */
export const deepestNesting = 100;

/** How many nodes aliases may add to those that are written out. A brief that repeats itself adds hundreds. */
export const mostRepeated = 50_000;
