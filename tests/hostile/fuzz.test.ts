import fc from 'fast-check';
import { expect, it } from 'vitest';
import { properties } from '../support/fuzz.ts';

/** How often each is tried: some seconds in all. `npm run fuzz` goes on for minutes. */
const runs = { briefs: 4, bytes: 25, templates: 12, pictures: 150 } as const;

it.each(Object.entries(properties))(
  '%s of any kind end in sound files or in errors',
  async (name, property) => {
    // The table of runs has the keys of that of properties; `Object.entries` forgets them.
    const numRuns = runs[name as keyof typeof runs];
    const { failed, counterexample, errorInstance } = await fc.check<[unknown]>(
      property as fc.IAsyncProperty<[unknown]>,
      {
        seed: 20240315,
        numRuns,
        endOnFailure: true,
      },
    );
    expect({ failed, counterexample, errorInstance }).toEqual({
      failed: false,
      counterexample: null,
      errorInstance: null,
    });
  },
);
