import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { spanWithin } from '../facts.ts';
import { idsOf } from './ids.ts';
import { inlineNodesOf } from './inline-text.ts';
import { idHints } from './known-ids.ts';
import type { Rule } from './rule.ts';

/** Every `[@id]` cites a source that is declared. */
export const citations: Rule = (facts, report) => {
  const ids = idsOf(facts, 'source');
  for (const { node, fact } of inlineNodesOf(facts)) {
    if (node.kind !== 'citation') continue;
    for (const { source } of node.citations) {
      if (ids.has(source)) continue;
      const whole = spanWithin(facts, fact, `@${source}`);
      const isExact = whole !== fact.span;
      const span = isExact ? facts.source.spanOf(whole.start.offset + 1, whole.end.offset) : whole;
      const hints = idHints(source, ids, 'source', span);
      // Where the id's own place is not known, a replacement would replace the whole text.
      const safe = isExact ? hints : hints.map(({ message }) => ({ message }));
      report(diagnostic('dangling-citation', { id: source }, { span, hints: safe }));
    }
  }
};

/** `[@` begins a citation, and nothing else does: what follows must be one. */
export const citationForm: Rule = (facts, report) => {
  for (const { node, fact, written: whole } of inlineNodesOf(facts)) {
    const [written] = node.kind === 'text' ? (/(?<!\\)\[@[^\]\n]*\]?/.exec(whole) ?? []) : [];
    if (written === undefined) continue;
    report(diagnostic('malformed-citation', { written }, { span: spanWithin(facts, fact, written) }));
  }
};
