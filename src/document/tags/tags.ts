import { flowTags } from './flow.ts';
import { globalAttributes } from './global.ts';
import { partTags } from './part.ts';
import { phrasingTags } from './phrasing.ts';
import type { AttributeRule, Form, Tag } from './tag.ts';
import { wholeTags } from './whole.ts';

export type FlowTag = keyof typeof flowTags;
export type PhrasingTag = keyof typeof phrasingTags;
export type PartTag = keyof typeof partTags;
export type WholeTag = keyof typeof wholeTags;

/** Every element there is, in the order of the reference. */
export const tags: Readonly<Record<FlowTag | PhrasingTag | PartTag | WholeTag, Tag>> = {
  ...wholeTags,
  ...partTags,
  ...flowTags,
  ...phrasingTags,
};

const byName: ReadonlyMap<string, Tag> = new Map(Object.entries(tags));

/** @returns the element's rules, or `undefined` for a name that is no element's. */
export const tagOf = (name: string): Tag | undefined => byName.get(name);

/** The element's own attributes before those that every element takes, as far as they may be given in that document. */
export const attributesOf = (tag: Tag, form: Form): ReadonlyMap<string, AttributeRule> =>
  new Map(
    Object.entries({ ...globalAttributes, ...tag.attributes }).filter(
      ([, rule]) => rule.form === undefined || rule.form === form,
    ),
  );
