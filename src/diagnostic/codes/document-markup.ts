import { entry } from '../entry.ts';

/** Codes of markup that is no well-formed XML. */
export const documentMarkupCodes = {
  'markup-unclosed': entry<{ element: string }>({
    severity: 'error',
    message: ({ element }) => `<${element}> is never closed`,
    explanation:
      'Templates print XML: every element is closed by its own end tag, before the end tag of whatever it stands in. An HTML parser would close it somewhere by a guess, and a part of the document would silently move.',
    example: '<p>One line\n<p>Another</p>',
    cure: '<p>One line</p>\n<p>Another</p>',
  }),
  'markup-unmatched-end': entry<{ element: string }>({
    severity: 'error',
    message: ({ element }) => `</${element}> closes nothing: no <${element}> is open here`,
    explanation:
      'An end tag has no start tag before it. One of the two is misspelt, or the element was closed already.',
    example: '<p>One line</p></p>',
    cure: '<p>One line</p>',
  }),
  'markup-malformed': entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `The markup is not well-formed XML: found ${problem}`,
    explanation:
      'Templates print XML. Attribute values stand in quotes, every attribute has a value, “&” and “<” in text are written as “&amp;” and “&lt;” (Handlebars does it by itself for every {{value}}).',
    example: '<p>Killed & injured</p>',
    cure: '<p>Killed &amp; injured</p>',
  }),
  'markup-named-entity': entry<{ name: string; numeric: string | undefined }>({
    severity: 'error',
    message: ({ name, numeric }) =>
      numeric
        ? `&${name}; is HTML’s name for a character and XML does not know it; write ${numeric} or the character itself`
        : `&${name}; is no entity of XML, which knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160;`,
    explanation:
      'XML knows five named entities. All others are written as a number, or as the character itself.',
    example: '<p>12&nbsp;km</p>',
    cure: '<p>12&#160;km</p>',
  }),
  'markup-too-deep': entry<{ limit: number }>({
    severity: 'error',
    message: ({ limit }) => `Elements stand within each other more than ${limit} deep`,
    explanation:
      'No document needs that. A partial of the template that calls itself without end is the usual cause.',
    example: '{{> item}} in the partial “item” itself, without a condition',
    cure: '{{#if items}}{{> item}}{{/if}}',
  }),
  'markup-too-large': entry<{ limit: number; of: 'characters' | 'elements' }>({
    severity: 'error',
    message: ({ limit, of }) => `The template printed more than ${limit} ${of}`,
    explanation:
      'A finished document would be too large to open. A loop within a loop over the same list is the usual cause.',
    example: '{{#each sources}}{{#each ../sources}}…{{/each}}{{/each}}',
    cure: '{{#each sources}}…{{/each}}',
  }),
};
