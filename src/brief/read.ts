import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import { readTree } from '../yaml/read/read-tree.ts';
import { readLocated } from '../yaml/read-located.ts';
import type { Brief } from './brief.ts';
import { checkBrief } from './check.ts';
import { annotations } from './schema/annotation.ts';
import { briefSchema } from './schema/brief.ts';

const read = (file: string, bytes: Uint8Array, report: Report): Brief | undefined => {
  const tree = readTree(file, bytes, report);
  if (!tree) return undefined;
  const { data, draft, positions } = readLocated(
    briefSchema,
    (schema) => annotations.get(schema),
    tree,
    report,
  );
  checkBrief(draft, { source: tree.source, positions }, report);
  return data && { file, text: tree.source.text, data, positions };
};

/**
 * Reads a brief: YAML in UTF-8 to data in which every value knows its line. All that is wrong with it is reported, in
 * the order of the file.
 * @param file the path as the user gave it, for diagnostics.
 * @returns `undefined` where an error was reported; warnings and notes do not count.
 */
export const readBrief = (file: string, bytes: Uint8Array, report: Report): Brief | undefined => {
  const found: Diagnostic[] = [];
  const brief = read(file, bytes, (each) => found.push(each));
  for (const each of ordered(found)) report(each);
  return found.some(({ severity }) => severity === 'error') ? undefined : brief;
};
