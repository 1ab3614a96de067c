import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { Rule } from './rule.ts';

/** No two things of a kind have one id; items share one kind throughout the brief. */
export const uniqueIds: Rule = ({ mappings, positions }, report) => {
  const first = new Map<string, Span>();
  for (const { value, span, declares } of mappings) {
    if (typeof value.id !== 'string') continue;
    const own = positions.valueOf(value, 'id') ?? span;
    const name = `${declares ?? 'item'} ${value.id}`;
    const before = first.get(name);
    // A value that an alias or merge key repeats stands in the file once, and is one fault at most.
    if (!before) first.set(name, own);
    else if (before.start.offset !== own.start.offset) {
      const hints = [{ message: 'it stands here first', span: before }];
      report(diagnostic('duplicate-id', { kind: declares ?? 'item', id: value.id }, { span: own, hints }));
    }
  }
};
