import type { Diagnostic, Report } from './diagnostic.ts';

interface Made<Value> {
  readonly value: Value;
  readonly findings: readonly Diagnostic[];
}

/** So many are kept, the latest: a batch of briefs knows few packs and languages. */
const most = 6;

/**
 * Makes a thing once for each key and keeps it, with what was said of it, which is said again each time that it is asked
 * for. The key must hold all that the thing is made of.
 */
export const keeping = <Value>() => {
  const kept = new Map<string, Made<Value>>();
  return (key: string, report: Report, make: (report: Report) => Value): Value => {
    const known = kept.get(key);
    if (known) {
      known.findings.forEach(report);
      return known.value;
    }
    const findings: Diagnostic[] = [];
    const value = make((finding) => {
      findings.push(finding);
      report(finding);
    });
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= most) kept.delete(oldest);
    kept.set(key, { value, findings });
    return value;
  };
};
