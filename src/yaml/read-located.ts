import type * as z from 'zod';
import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { type PositionTable, positionStore } from './positions.ts';
import type { ReadTree } from './read/read-tree.ts';
import type { AnnotationOf } from './shape/annotation.ts';
import { issueDiagnostic, targetOf } from './shape/issue.ts';
import { shapeValue } from './shape/shape.ts';
import type { Shaper } from './shape/shaper.ts';

/** What a file says by a schema. */
export interface Reading<Data> {
  /** Whole and sound, or `undefined` where the schema found a fault. */
  readonly data: Data | undefined;
  /** As far as it could be read, faults left out: for checks that go on past a fault. The same object as `data` where there is one. */
  readonly draft: object;
  readonly positions: PositionTable;
}

const isFaulty = (shaper: Shaper, root: object, path: readonly PropertyKey[]): boolean => {
  let container: unknown = root;
  for (const step of path) {
    if (typeof container !== 'object' || container === null) return false;
    if (shaper.faulty.get(container)?.has(step)) return true;
    container = Reflect.get(container, step);
  }
  return false;
};

const reportIssues = (shaper: Shaper, root: object, issues: readonly z.core.$ZodIssue[]): void => {
  for (const issue of issues) {
    const target = isFaulty(shaper, root, issue.path) ? undefined : targetOf(shaper, root, issue.path);
    if (target) shaper.report(issueDiagnostic(shaper, issue, target));
  }
};

const isEmpty = ({ tree }: ReadTree): boolean =>
  tree === undefined || (tree.kind === 'scalar' && tree.text === '' && tree.style === 'plain');

/**
 * Reads a located tree by a schema: shorthands written out, each value's place kept, each fault a diagnostic.
 * The schema's own values stand in for its shape; its annotations say how text is read.
 */
export const readLocated = <S extends z.ZodType>(
  schema: S,
  annotationOf: AnnotationOf,
  read: ReadTree,
  report: Report,
): Reading<z.output<S>> => {
  const { source, tree } = read;
  const positions = positionStore();
  const shaper: Shaper = { source, report, annotationOf, root: schema, positions, faulty: new WeakMap() };
  if (isEmpty(read) || !tree) {
    report(diagnostic('empty-file', {}, { span: source.spanOf(0, 0) }));
    return { data: undefined, draft: {}, positions };
  }
  const holder: { root?: unknown } = {};
  shapeValue(shaper, { container: holder, key: 'root' }, schema, tree);
  const draft = holder.root;
  if (typeof draft !== 'object' || draft === null) return { data: undefined, draft: {}, positions };
  // A brief is read once: code that zod makes of each schema would cost more than it saves.
  const result = schema.safeParse(draft, { jitless: true });
  if (!result.success) {
    reportIssues(shaper, draft, result.error.issues);
    return { data: undefined, draft, positions };
  }
  if (typeof result.data === 'object' && result.data !== null) positions.carryOver(draft, result.data);
  return { data: result.data, draft: result.data as object, positions }; // a mapping or list reads as one
};
