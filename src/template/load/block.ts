import type { Span } from '../../diagnostic/span.ts';
import { spanBetween, type TemplateSource } from './source.ts';

interface OpenBlock {
  readonly name: string;
  readonly span: Span;
}

const tag = /\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|\{\{~?(?<mark>[#^/])\s*(?<name>[^\s}~]+)[^}]*\}\}/g;

/** The innermost block that is still open at the end of a template. */
export const unclosedBlock = (source: TemplateSource): OpenBlock | undefined => {
  const open: OpenBlock[] = [];
  for (const found of source.text.matchAll(tag)) {
    const { mark, name } = found.groups ?? {};
    if (mark === undefined || name === undefined) continue;
    if (mark === '/') open.pop();
    else open.push({ name, span: spanBetween(source, found.index, found.index + found[0].length) });
  }
  return open.at(-1);
};
