import type { ParsedNode } from 'yaml';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../source.ts';

const core = 'tag:yaml.org,2002:';

/** YAML's own plain kinds. They change nothing: what a value means is for the schema to say. */
const known: ReadonlySet<string> = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => core + name),
]);

/** Reports a tag that we do not know; its value is read as if it had none. */
export const checkTag = (
  reading: { readonly source: Source; readonly report: Report },
  node: ParsedNode,
): void => {
  const { tag } = node;
  if (tag === undefined || known.has(tag)) return;
  const { source, report } = reading;
  const [start, end] = node.range;
  // The tag stands before the node, after the key or dash.
  const line = source.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const at = source.text.slice(line, start).lastIndexOf('!');
  const from = at === -1 ? start : source.text.lastIndexOf('!', start - 1);
  const span = source.spanOf(at === -1 ? start : line + at, at === -1 ? end : start);
  const written = source.text.slice(from, end).trim();
  const hints = written.includes('\n')
    ? []
    : [
        {
          message: 'if it is text, put it in quotes',
          span: source.spanOf(from, end),
          replacement: JSON.stringify(written),
        },
      ];
  report(diagnostic('unknown-tag', { tag: tag.replace(core, '!!') }, { span, hints }));
};
