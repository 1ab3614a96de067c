import type { ListItem } from '../node.ts';
import { type Element, elements } from '../xml/element.ts';
import type { Build, FlowHandler } from './build.ts';
import { common } from './common.ts';
import { sourceEntryOf } from './source-entry.ts';

const itemOf = (element: Element, build: Build): readonly ListItem[] => {
  const children = build.blocks(element);
  const source = sourceEntryOf(element);
  return children.length === 0 ? [] : [{ kind: 'listItem', ...common(element, build), source, children }];
};

const listOf =
  (ordered: boolean): FlowHandler =>
  (element, build) => {
    const items = elements(element)
      .filter(({ name }) => name === 'li')
      .flatMap((item) => itemOf(item, build.inside(item)));
    return items.length === 0 ? [] : [{ kind: 'list', ...common(element, build), ordered, items }];
  };

export const orderedList = listOf(true);
export const unorderedList = listOf(false);
