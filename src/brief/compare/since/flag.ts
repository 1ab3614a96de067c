import type { ChangeKind } from '../change.ts';
import type { Kept } from './tell.ts';

/** The word at a statement that is not as it was. */
export type Flag = 'new' | 'corrected' | 'updated';

const heaviest = ['new', 'corrected', 'updated'] as const satisfies readonly Flag[];

const flagOf = (kind: ChangeKind): Flag => {
  if (kind === 'added') return 'new';
  return kind === 'corrected' ? 'corrected' : 'updated';
};

/** The statements of the new brief that changed, each with its flag: the heaviest, where it changed in several ways. */
export const flagsOf = (kept: readonly Kept[]): ReadonlyMap<object, Flag> => {
  const flags = new Map<object, Flag>();
  for (const { found } of kept) {
    const { entry, change } = found;
    if (!entry || change.after === undefined) continue;
    const both = [flags.get(entry), flagOf(change.kind)];
    flags.set(entry, heaviest.find((each) => both.includes(each)) ?? 'updated');
  }
  return flags;
};
