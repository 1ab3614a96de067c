import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { blameOf, detailsOf, originOf } from '../place.ts';
import { attributeTypes } from '../tags/attribute-types.ts';
import type { AttributeRule } from '../tags/tag.ts';
import { attributesOf, tagOf } from '../tags/tags.ts';
import { type Attribute, attribute, type Element } from '../xml/element.ts';
import type { Check, CheckContext } from './check.ts';

const unknown = (
  { markup, report }: CheckContext,
  element: Element,
  found: Attribute,
  known: Iterable<string>,
) => {
  const details = detailsOf(
    originOf(markup, found.start, found.valueEnd + 1),
    didYouMean(nearest(found.name, known)),
  );
  report(diagnostic('attribute-unknown', { attribute: found.name, element: element.name }, details));
};

const isRight = (rule: AttributeRule, value: string): boolean =>
  rule.values ? rule.values.includes(value) : attributeTypes[rule.type].accepts(value);

const wrong = ({ markup, report }: CheckContext, element: Element, found: Attribute, rule: AttributeRule) => {
  const { name, value } = found;
  const origin = blameOf(markup, found.valueStart, found.valueEnd);
  const details = detailsOf(origin, didYouMean(rule.values && nearest(value, rule.values)));
  if (rule.type === 'link') return report(diagnostic('link-not-allowed', { target: value }, details));
  if (rule.type === 'language')
    return report(diagnostic('language-malformed', { attribute: name, value }, details));
  const expected = rule.values ? rule.values.join(' or ') : attributeTypes[rule.type].expected;
  report(
    diagnostic('attribute-invalid', { attribute: name, element: element.name, value, expected }, details),
  );
};

const isMissing = (element: Element, name: string, rule: AttributeRule): boolean => {
  if (attribute(element, name) !== undefined) return false;
  if (rule.required) return true;
  return rule.requiredWith !== undefined && attribute(element, rule.requiredWith) !== undefined;
};

/** Attributes are known, those that are needed are there, and their values are of the right kind. */
export const attributes: Check = (context) => (element) => {
  const tag = tagOf(element.name);
  if (!tag) return;
  const rules = attributesOf(tag, context.form);
  for (const found of element.attributes) {
    const rule = rules.get(found.name);
    if (!rule) unknown(context, element, found, rules.keys());
    else if (!isRight(rule, found.value)) wrong(context, element, found, rule);
  }
  const details = detailsOf(originOf(context.markup, element.start, element.end));
  for (const [name, rule] of rules)
    if (isMissing(element, name, rule))
      context.report(diagnostic('attribute-missing', { attribute: name, element: element.name }, details));
};
