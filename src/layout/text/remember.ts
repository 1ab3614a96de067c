/**
 * Keeps what a pure function gave for a text, so that a fit loop that tries ten sizes works each text out once.
 * Forgets everything at `limit` characters of text in all: memory stays flat over many briefs, results never change.
 */
export const remember = <Value>(
  make: (text: string) => Value,
  limit = 500_000,
): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  let held = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (held > limit) {
      known.clear();
      held = 0;
    }
    held += text.length + 1;
    const value = make(text);
    known.set(text, value);
    return value;
  };
};
