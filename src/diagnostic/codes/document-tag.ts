import { entry } from '../entry.ts';

/** Codes of markup that is well-formed but says what no document can hold. */
export const documentTagCodes = {
  'element-unknown': entry<{ element: string }>({
    severity: 'error',
    message: ({ element }) => `<${element}> is no element of a briefing`,
    explanation: 'Templates print a small part of HTML. docs/templates.md lists every element there is.',
    example: '<b>Now</b>',
    cure: '<strong>Now</strong>',
  }),
  'element-misplaced': entry<{ element: string; parent: string; allowed: string }>({
    severity: 'error',
    message: ({ element, parent, allowed }) =>
      `<${element}> may not stand in <${parent}>, which holds ${allowed}`,
    explanation: 'Each element says what may stand in it; docs/templates.md has the list.',
    example: '<ul><p>One</p></ul>',
    cure: '<ul><li><p>One</p></li></ul>',
  }),
  'element-not-in-form': entry<{ element: string; form: string }>({
    severity: 'error',
    message: ({ element, form }) => `<${element}> has no place in a ${form}`,
    explanation: 'Speaker notes belong to decks, a table of contents to handouts.',
    example: '<main …><aside class="notes">…</aside></main> in handout.hbs',
    cure: 'the same in a <section> of deck.hbs',
  }),
  'element-nested': entry<{ element: string; ancestor: string }>({
    severity: 'error',
    message: ({ element, ancestor }) => `<${element}> may not stand inside <${ancestor}>, at any depth`,
    explanation:
      'PowerPoint and Word cannot show the one within the other: a link in a link, a table in a table’s cell.',
    example: '<a href="#one">see <a href="#two">this</a></a>',
    cure: '<a href="#one">see</a> <a href="#two">this</a>',
  }),
  'element-repeated': entry<{ element: string; parent: string }>({
    severity: 'error',
    message: ({ element, parent }) => `<${parent}> has a second <${element}>; it takes one`,
    explanation: 'Only one can be shown; the other would be lost.',
    example: '<section><h1>One</h1><h1>Two</h1></section>',
    cure: '<section><h1>One</h1></section>\n<section><h1>Two</h1></section>',
  }),
  'root-not-main': entry<{ element: string }>({
    severity: 'error',
    message: ({ element }) => `The document begins with <${element}>; it must be <main>`,
    explanation:
      'A template prints one <main> element with a title and a language, and everything inside it.',
    example: '<body>…</body>',
    cure: '<main lang="en" title="…">…</main>',
  }),
  'document-empty': entry<{ form: string }>({
    severity: 'error',
    message: ({ form }) => `The ${form} is empty: the template printed nothing into <main>`,
    explanation:
      'A deck without a slide, or a handout without a word, cannot be opened. A condition around everything is the usual cause.',
    example: '<main lang="en" title="Floods"></main>',
    cure: '<main lang="en" title="Floods"><section data-layout="cover"><h1>Floods</h1></section></main>',
  }),
  'text-misplaced': entry<{ parent: string; text: string }>({
    severity: 'error',
    message: ({ parent, text }) => `The text “${text}” stands directly in <${parent}>, which takes none`,
    explanation:
      'Text stands in a paragraph, a heading, an item or a cell, so that it has a style and a place.',
    example: '<section data-layout="content">Three were killed</section>',
    cure: '<section data-layout="content"><p>Three were killed</p></section>',
  }),
  'attribute-unknown': entry<{ attribute: string; element: string }>({
    severity: 'error',
    message: ({ attribute, element }) => `<${element}> takes no attribute ${attribute}`,
    explanation:
      'Looks are given by classes and the theme, never by style attributes; docs/templates.md lists each element’s attributes.',
    example: '<p style="color: red">…</p>',
    cure: '<p><span class="accent">…</span></p>',
  }),
  'attribute-missing': entry<{ attribute: string; element: string }>({
    severity: 'error',
    message: ({ attribute, element }) => `<${element}> needs the attribute ${attribute}`,
    explanation:
      'Without it the element says nothing: a document without a language, a link to nowhere, a citation of nothing.',
    example: '<cite/>',
    cure: '<cite data-source="report"/>',
  }),
  'attribute-invalid': entry<{ attribute: string; element: string; value: string; expected: string }>({
    severity: 'error',
    message: ({ attribute, element, value, expected }) =>
      `${attribute}="${value}" on <${element}> should be ${expected}`,
    explanation: 'The value is not of the kind that the attribute takes.',
    example: '<td colspan="all">…</td>',
    cure: '<td colspan="3">…</td>',
  }),
  'language-malformed': entry<{ attribute: string; value: string }>({
    severity: 'error',
    message: ({ attribute, value }) =>
      `${attribute}="${value}" is no language tag; expected one such as en, ar or pt-BR`,
    explanation:
      'Spelling checkers and screen readers go by the language tag (BCP 47): a code, not the language’s name.',
    example: '<p lang="english">…</p>',
    cure: '<p lang="en">…</p>',
  }),
  'link-not-allowed': entry<{ target: string }>({
    severity: 'error',
    message: ({ target }) =>
      `The link “${target}” should be an http, https or mailto address, or # and an id`,
    explanation:
      'Links of other kinds (file, javascript, a bare path) lead nowhere on the reader’s machine, or do harm there.',
    example: '<a href="javascript:alert(1)">more</a>',
    cure: '<a href="https://example.org/">more</a>',
  }),
  'class-unknown': entry<{ name: string; element: string }>({
    severity: 'error',
    message: ({ name, element }) => `<${element}> has no class ${name}`,
    explanation:
      'A class says how an element is drawn, and no writer knows how to draw this one. docs/templates.md lists the classes.',
    example: '<p class="big">…</p>',
    cure: '<p class="lead">…</p>',
  }),
  'class-missing': entry<{ element: string; expected: string }>({
    severity: 'error',
    message: ({ element, expected }) => `<${element}> needs its class ${expected}`,
    explanation: 'The element has a meaning here only with its class.',
    example: '<aside><p>Say this</p></aside>',
    cure: '<aside class="notes"><p>Say this</p></aside>',
  }),
  'slide-without-title': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'The slide has no title: expected one <h1> with words in it',
    explanation:
      'Every slide has a title: people who cannot see it find it by that, and so does the slide list.',
    example: '<section data-layout="content"><p>…</p></section>',
    cure: '<section data-layout="content"><h1>What happened</h1><p>…</p></section>',
  }),
  'region-misplaced': entry<{ region: string; parent: string }>({
    severity: 'error',
    message: ({ region, parent }) =>
      `The region ${region} is opened inside <${parent}>; a region is a child of the slide’s <section>`,
    explanation:
      'A region is a place on the slide. It cannot stand inside something that has a place already.',
    example: '<section><div class="group"><div data-region="left">…</div></div></section>',
    cure: '<section><div data-region="left">…</div></section>',
  }),
  'table-ragged': entry<{ found: number; expected: number }>({
    severity: 'error',
    message: ({ found, expected }) => `The row is ${found} columns wide where the table has ${expected}`,
    explanation:
      'Every row fills all columns; a cell that spans several says so with colspan. PowerPoint cannot open a ragged table.',
    example: '<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>',
    cure: '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td/></tr>',
  }),
  'definition-without-term': entry<Record<never, never>>({
    severity: 'error',
    message: () => '<dd> has no <dt> before it: expected a term first',
    explanation: 'In a <dl> each description follows the term that it describes.',
    example: '<dl><dd>a drone that hits its target and explodes</dd></dl>',
    cure: '<dl><dt>one-way drone</dt><dd>a drone that hits its target and explodes</dd></dl>',
  }),
  'figure-without-id': entry<Record<never, never>>({
    severity: 'error',
    message: () => '<figure> has a caption but no id: expected an id, by which it is numbered',
    explanation: 'A captioned figure is numbered, the same in deck and handout; the id says which is which.',
    example: '<figure><ol>…</ol><figcaption>The week</figcaption></figure>',
    cure: '<figure id="week"><ol>…</ol><figcaption>The week</figcaption></figure>',
  }),
  'content-left-out': entry<{ element: string; lost: string }>({
    severity: 'note',
    message: ({ element, lost }) =>
      `<${element}> is left out with ${lost}: there is nothing in it to go with that`,
    explanation:
      'An element that prints nothing leaves nothing behind. Here something around it was printed, which is left out with it; a condition in the template says so more clearly.',
    example: '<blockquote><p>{{quote}}</p><footer>A spokesman</footer></blockquote> without a quote',
    cure: '{{#if quote}}<blockquote>…</blockquote>{{/if}}',
  }),
};
