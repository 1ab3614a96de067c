import type { Report } from '../diagnostic/diagnostic.ts';

/** Reports each finding once, however often a loop or a call comes by it. */
export const once = (report: Report): Report => {
  const seen = new Set<string>();
  return (found) => {
    const key = JSON.stringify([found.code, found.message, found.span]);
    if (seen.has(key)) return;
    seen.add(key);
    report(found);
  };
};
