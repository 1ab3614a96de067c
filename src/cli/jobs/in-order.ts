/**
 * Works on several things at once, and gives what came of them in their order. No more are begun than `ahead` before the
 * one that is waited for, so that what is done early does not pile up.
 */
export async function* inOrder<T, R>(
  things: readonly T[],
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = [];
  for (const [index, thing] of things.entries()) {
    begun.push(work(thing));
    const first = index + 1 < ahead ? undefined : begun.shift();
    if (first) yield await first;
  }
  for (const each of begun) yield await each;
}
