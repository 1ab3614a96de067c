/** Notes of an item and of a source may be marked apart from it: each by the key that its marking stands under. */
const markingOfNote: Readonly<Record<string, string>> = { detail: 'detailMarking', note: 'noteMarking' };

const keys: ReadonlySet<string> = new Set(['marking', ...Object.values(markingOfNote)]);

/** Whether a key holds a note that may be marked apart from what it is a note of. */
export const isNote = (key: string): boolean => Object.hasOwn(markingOfNote, key);

/** Whether a key holds a marking, that of a mapping or that of a note in it. */
export const holdsMarking = (key: string): boolean => keys.has(key);

/** The marking that a value of a mapping bears by itself; `undefined` for what bears that of the mapping. */
export const ownMarking = (mapping: Readonly<Record<string, unknown>>, key: string): unknown => {
  const beside = isNote(key) ? markingOfNote[key] : undefined;
  if (beside !== undefined) return mapping[beside];
  return key !== 'marking' && keys.has(key) ? mapping[key] : undefined;
};
