import { entry } from '../entry.ts';

/** Codes of references, sources and titles: what deck and handout share. */
export const documentReferenceCodes = {
  'id-repeated': entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `The id “${id}” is given twice`,
    explanation: 'A reference could not tell the two apart. An id stands once in a document.',
    example: '<p id="note">…</p><p id="note">…</p>',
    cure: '<p id="note-1">…</p><p id="note-2">…</p>',
  }),
  'reference-dangling': entry<{ target: string }>({
    severity: 'error',
    message: ({ target }) => `Nothing that is printed in this document has the id “${target}”`,
    explanation:
      'A link to “#id” leads to something in the same document. What has that id is missing, or was left out because it is empty.',
    example: '<a href="#map-1">the map</a>',
    cure: '<figure id="map-1">…</figure>',
  }),
  'relation-dangling': entry<{ actor: string }>({
    severity: 'error',
    message: ({ actor }) => `A relation names “${actor}”, but no actor of its diagram has that id`,
    explanation:
      'In `figure.network`, `data-from` and `data-to` of a relation are ids of actors: what `data-actor` of an item of `ul.actors` in the same figure says.',
    example: '<li data-from="state" data-to="gaurd" data-kind="commands">…</li>',
    cure: '<li data-from="state" data-to="guard" data-kind="commands">…</li>',
  }),
  'reference-without-words': entry<{ target: string }>({
    severity: 'error',
    message: ({ target }) =>
      `The reference to “${target}” is empty, and what it leads to has neither number nor heading`,
    explanation:
      'An empty <a href="#id"/> prints “Figure 2”, “Table 1”, the heading or the slide’s title that it leads to. To anything else a reference needs words of its own.',
    example: '<p id="remark">…</p> … <a href="#remark"/>',
    cure: '<a href="#remark">the remark above</a>',
  }),
  'citation-without-entry': entry<{ source: string }>({
    severity: 'error',
    message: ({ source }) =>
      `“${source}” is cited, but has no entry among the sources of the deck or the handout`,
    explanation:
      'The number of a citation leads to an entry in the list of sources. The template prints none for this source: an entry is an <li> or <tr> with data-source and data-label.',
    example: '<cite data-source="report"/>',
    cure: '<ul class="sources"><li data-source="report" data-label="The report">…</li></ul>',
  }),
  'title-repeated': entry<{ title: string; unique: string }>({
    severity: 'note',
    message: ({ title, unique }) =>
      `Another slide is called “${title}” already; this one is called “${unique}”`,
    explanation:
      'People who cannot see a slide find it by its title, so titles are unique in a deck. Better than a number is a title that says what is new on the slide.',
    example: '<section><h1>Reactions</h1>…</section><section><h1>Reactions</h1>…</section>',
    cure: '<section><h1>Reactions at home</h1>…</section><section><h1>Reactions abroad</h1>…</section>',
  }),
};
