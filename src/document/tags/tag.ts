import type { AttributeType } from './attribute-types.ts';

/** Which of the two documents a template makes. */
export type Form = 'deck' | 'handout';

/** `flow`: a block. `phrasing`: within a line. `whole`: the document and its sections. `part`: a piece that only its owner may hold. */
export type Category = 'whole' | 'flow' | 'phrasing' | 'part';

/** What may stand in an element: text, all of a category, or elements by name. Nothing at all where empty. */
export type ContentModel = readonly ('text' | 'flow' | 'phrasing' | `<${string}>`)[];

export interface AttributeRule {
  readonly type: AttributeType;
  readonly description: string;
  readonly required?: boolean;
  /** Required as soon as the element has this other attribute. */
  readonly requiredWith?: string;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** The only document in which it may be given. */
  readonly form?: Form;
}

/** One element as data: the validator and the reference read it and nothing else knows the rules. */
export interface Tag {
  readonly category: Category;
  readonly description: string;
  readonly content: ContentModel | Readonly<Record<Form, ContentModel>>;
  readonly attributes?: Readonly<Record<string, AttributeRule>>;
  readonly classes?: Readonly<Record<string, string>>;
  /** One of its classes must be given. */
  readonly classRequired?: boolean;
  /** The only document in which it may stand. */
  readonly form?: Form;
  /** Children that may be given once at most. */
  readonly once?: readonly string[];
  /** Elements that it may not stand in, at any depth. */
  readonly outside?: readonly string[];
}

/** The content model that holds in one of the two documents. */
export const contentIn = (tag: Tag, form: Form): ContentModel =>
  'deck' in tag.content ? tag.content[form] : tag.content;
