import type { Report } from '../diagnostic/diagnostic.ts';
import type { Markup } from '../template/markup.ts';
import type { Build, FlowHandler, PhrasingHandler } from './handlers/build.ts';
import { flowHandlers, phrasingHandlers, readByOwner } from './handlers/handlers.ts';
import { type Block, type Inline, noData, type Origin } from './node.ts';
import { originOf } from './place.ts';
import { type Scope, scopeIn } from './scope.ts';
import { collapse } from './white-space.ts';
import type { Characters, Content, Element } from './xml/element.ts';

const flow: ReadonlyMap<string, FlowHandler> = new Map(Object.entries(flowHandlers));
const phrasing: ReadonlyMap<string, PhrasingHandler> = new Map(Object.entries(phrasingHandlers));

const textOf = (characters: Characters, scope: Scope, markup: Markup): Inline => ({
  kind: 'text',
  origin: originOf(markup, characters.start, characters.end),
  value: characters.value,
  ...scope,
});

const phrasingOf = (children: readonly Content[], build: Build, markup: Markup): readonly Inline[] =>
  children.flatMap((child) => {
    if (child.kind === 'characters')
      return [textOf(child, { language: build.language, direction: build.direction }, markup)];
    return phrasing.get(child.name)?.(child, build.inside(child)) ?? [];
  });

/** Bare words between blocks become paragraphs. */
const bareParagraph = (children: readonly Inline[], origin: Origin): readonly Block[] => {
  const words = collapse(children);
  return words.length === 0
    ? []
    : [{ kind: 'paragraph', origin, id: undefined, classes: [], data: noData, children: words }];
};

const blocksOf = (element: Element, build: Build, markup: Markup): readonly Block[] => {
  const blocks: Block[] = [];
  let bare: Content[] = [];
  const endOfWords = (): void => {
    blocks.push(...bareParagraph(phrasingOf(bare, build, markup), build.origin(element)));
    bare = [];
  };
  for (const child of element.children) {
    const handler = child.kind === 'element' ? flow.get(child.name) : undefined;
    if (child.kind === 'characters' || phrasing.has(child.name)) bare.push(child);
    else if (handler || Object.hasOwn(readByOwner, child.name)) {
      endOfWords();
      blocks.push(...(handler?.(child, build.inside(child)) ?? []));
    }
  }
  endOfWords();
  return blocks;
};

/** What handlers work with, inside of an element in which that language and direction hold. */
export const builderIn = (scope: Scope, markup: Markup, report: Report): Build => {
  const build: Build = {
    ...scope,
    origin: (element) => originOf(markup, element.start, element.end),
    inside: (child) => builderIn(scopeIn(child, scope), markup, report),
    blocks: (element) => blocksOf(element, build, markup),
    phrasing: (element) => phrasingOf(element.children, build, markup),
    inlines: (element) => collapse(phrasingOf(element.children, build, markup)),
    report,
  };
  return build;
};
