import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { type ContentModel, contentIn, type Form, type Tag } from '../tags/tag.ts';
import { tagOf } from '../tags/tags.ts';
import type { Element } from '../xml/element.ts';
import type { Check } from './check.ts';
import { contentInWords } from './content-in-words.ts';

const isAllowed = (model: ContentModel, name: string, tag: Tag): boolean =>
  model.some((allowed) => allowed === tag.category || allowed === `<${name}>`);

type Details = ReturnType<typeof detailsOf>;

const faultOf = (
  element: Element,
  tag: Tag,
  ancestors: readonly Element[],
  form: Form,
  details: Details,
): Diagnostic | undefined => {
  const { name } = element;
  if (tag.form !== undefined && tag.form !== form)
    return diagnostic('element-not-in-form', { element: name, form }, details);
  const ancestor = ancestors.find((candidate) => tag.outside?.includes(candidate.name));
  if (ancestor) return diagnostic('element-nested', { element: name, ancestor: ancestor.name }, details);
  const parent = ancestors[ancestors.length - 1];
  const parentTag = parent && tagOf(parent.name);
  if (!parent || !parentTag) return undefined;
  const model = contentIn(parentTag, form);
  if (isAllowed(model, name, tag)) return undefined;
  const allowed = contentInWords(model);
  return diagnostic('element-misplaced', { element: name, parent: parent.name, allowed }, details);
};

/** Every element stands where the table lets it: in its parent, in its kind of document, outside of what cannot hold it. */
export const placement: Check =
  ({ markup, form, report }) =>
  (element, ancestors) => {
    const tag = tagOf(element.name);
    if (!tag) return;
    const details = detailsOf(originOf(markup, element.start, element.end));
    const found = faultOf(element, tag, ancestors, form, details);
    if (found) report(found);
  };
