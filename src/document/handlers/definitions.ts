import type { Block, Definition, Inline, Origin } from '../node.ts';
import { type Element, elements } from '../xml/element.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

interface Entry {
  readonly origin: Origin;
  readonly term: readonly Inline[];
  readonly description: Block[];
}

const isPrinted = ({ term, description }: Entry): boolean => term.length > 0 || description.length > 0;

/** Each `dt` begins an entry; all `dd` up to the next are its description. */
export const definitions: FlowHandler = (element, build) => {
  const entries: Entry[] = [];
  const add = (child: Element): void => {
    const inside = build.inside(child);
    if (child.name === 'dt')
      entries.push({ origin: build.origin(child), term: inside.inlines(child), description: [] });
    else if (child.name === 'dd') entries.at(-1)?.description.push(...inside.blocks(child));
  };
  elements(element).forEach(add);
  const printed = entries.filter(isPrinted).map((entry): Definition => ({ kind: 'definition', ...entry }));
  return printed.length === 0 ? [] : [{ kind: 'definitions', ...common(element, build), entries: printed }];
};
