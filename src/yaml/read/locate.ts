import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { limits } from '../../unit/limits.ts';
import type { Source } from '../source.ts';
import type { Located, LocatedPair } from '../tree.ts';
import { mergePairs } from './merge.ts';
import { locateScalar } from './scalar.ts';
import { checkTag } from './tag.ts';

type Pair = YAMLMap<ParsedNode, ParsedNode | null>['items'][number];

/** What one pass over a document shares. */
export interface Pass {
  readonly source: Source;
  readonly report: Report;
  /** Undoes what stood in for a trap's characters while the text was parsed. */
  readonly unmask: (text: string) => string;
  readonly anchors: Map<string, Measured>;
  /** How many nodes aliases have added so far; `Infinity` once that was reported. */
  repeated: number;
}

/** A node with what it holds in all and how deep it nests, aliases followed. */
interface Measured {
  readonly node: Located;
  readonly size: number;
  readonly depth: number;
}

const nothing = (span: Span): Measured => ({
  node: { kind: 'scalar', span, style: 'plain', text: '', comment: undefined },
  size: 1,
  depth: 0,
});

const refused = (span: Span): Measured => ({
  node: { kind: 'scalar', span, style: 'quoted', text: '…', comment: undefined, refused: true },
  size: 1,
  depth: 0,
});

const around = (node: Located, parts: readonly Measured[]): Measured => ({
  node,
  size: parts.reduce((sum, part) => sum + part.size, 1),
  depth: Math.max(0, ...parts.map((part) => part.depth)) + 1,
});

/** Where a node stands, the blanks and line ends after it left out. */
const spanOf = (pass: Pass, node: ParsedNode): Span => {
  const [start, end] = node.range;
  const length = pass.source.text.slice(start, end).trimEnd().length;
  return pass.source.spanOf(start, start + length);
};

const locateAlias = (pass: Pass, alias: Alias.Parsed): Measured => {
  const span = spanOf(pass, alias);
  const target = pass.anchors.get(alias.source);
  if (!target) {
    const name = pass.unmask(alias.source);
    const near = nearest(name, pass.anchors.keys());
    const hints = didYouMean(near === undefined ? undefined : `*${near}`, span);
    pass.report(diagnostic('unknown-alias', { name }, { span, hints }));
    return refused(span);
  }
  pass.repeated += target.size;
  if (pass.repeated > limits.repeated.most) {
    if (pass.repeated !== Number.POSITIVE_INFINITY)
      pass.report(diagnostic('alias-bomb', { most: limits.repeated.most }, { span }));
    pass.repeated = Number.POSITIVE_INFINITY;
    return refused(span);
  }
  return target;
};

const locateSequence = (pass: Pass, sequence: YAMLSeq.Parsed): Measured => {
  const items = sequence.items.map((item) => locate(pass, item as ParsedNode)); // a parsed sequence holds pairs only in `!!omap`, which is refused
  const node: Located = {
    kind: 'sequence',
    span: spanOf(pass, sequence),
    flow: sequence.flow === true,
    items: items.map((item) => item.node),
  };
  return around(node, items);
};

/** @returns `undefined` for a key that is a list or mapping, which is reported. */
const keyOf = (pass: Pass, key: ParsedNode): { readonly text: string; readonly span: Span } | undefined => {
  const { node } = locate(pass, key);
  if (node.kind === 'scalar') return { text: node.text, span: node.span };
  pass.report(diagnostic('key-not-text', {}, { span: node.span }));
  return undefined;
};

/** Looks past what `pair.value` is typed as: a parsed pair has a node, or nothing. */
const locatePair = (
  pass: Pass,
  pair: Pair,
): { readonly pair: LocatedPair; readonly measured: Measured } | undefined => {
  const key = keyOf(pass, pair.key);
  if (!key) return undefined;
  const end = pass.source.spanOf(key.span.end.offset, key.span.end.offset);
  const measured = pair.value ? locate(pass, pair.value) : nothing(end);
  return {
    pair: { key: key.text, keySpan: key.span, value: measured.node, bare: pair.value === null },
    measured,
  };
};

const reportDuplicate = (pass: Pass, { key, keySpan }: LocatedPair, first: LocatedPair): void => {
  const hints = [{ message: `\`${key}\` stands here first`, span: first.keySpan }];
  pass.report(diagnostic('duplicate-key', { key }, { span: keySpan, hints }));
};

const locateMapping = (pass: Pass, mapping: YAMLMap.Parsed): Measured => {
  const parts: Measured[] = [];
  const merges: LocatedPair[] = [];
  const own = new Map<string, LocatedPair>();
  for (const each of mapping.items as readonly Pair[]) {
    const located = locatePair(pass, each);
    if (!located) continue;
    const { pair, measured } = located;
    parts.push(measured);
    const first = own.get(pair.key);
    if (pair.key === '<<') merges.push(pair);
    else if (first) reportDuplicate(pass, pair, first);
    else own.set(pair.key, pair);
  }
  let pairs: readonly LocatedPair[] = [...own.values()];
  for (const merge of merges) {
    const merged = mergePairs(pairs, merge.value);
    if (!merged) pass.report(diagnostic('merge-of-no-mapping', {}, { span: merge.keySpan }));
    pairs = merged ?? pairs;
  }
  return around({ kind: 'mapping', span: spanOf(pass, mapping), flow: mapping.flow === true, pairs }, parts);
};

const locateContent = (pass: Pass, node: ParsedNode): Measured => {
  // The library's guards forget that the node was parsed, and so that it has a range.
  if (isMap(node)) return locateMapping(pass, node as YAMLMap.Parsed);
  if (isSeq(node)) return locateSequence(pass, node as YAMLSeq.Parsed);
  if (isScalar(node)) return { node: locateScalar(pass, node as Scalar.Parsed), size: 1, depth: 0 };
  return nothing(spanOf(pass, node));
};

/** Follows a composed node down: each value with its place, aliases and merge keys resolved, unknown tags reported. */
export const locate = (pass: Pass, node: ParsedNode): Measured => {
  if (isAlias(node)) return locateAlias(pass, node as Alias.Parsed); // as above
  checkTag(pass, node);
  const measured = locateContent(pass, node);
  if (measured.depth > limits.nesting.most) {
    pass.report(
      diagnostic('too-deep', { deepestNesting: limits.nesting.most }, { span: measured.node.span }),
    );
    return refused(measured.node.span);
  }
  if (node.anchor !== undefined) pass.anchors.set(node.anchor, measured);
  return measured;
};
