import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Texts } from '../diagnostic/format/pretty.ts';
import type { Host } from '../host/host.ts';

const textOf = async (host: Host, path: string): Promise<string | undefined> => {
  try {
    const bytes = await host.read(path);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    // The picture of a place is a help; what is wrong is said without it, too.
    return undefined;
  }
};

/** The files that diagnostics point into, read again to show the places. */
export const textsFor = async (host: Host, found: readonly Diagnostic[]): Promise<Texts> => {
  const texts = new Map<string, string>();
  for (const file of new Set(found.flatMap((each) => (each.span ? [each.span.file] : [])))) {
    const text = await textOf(host, file);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
};
