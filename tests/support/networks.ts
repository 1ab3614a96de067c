/** An actor and a relation as a test writes them: what is left out is not printed. */
export interface ActorGiven {
  readonly id: string;
  readonly name: string;
  readonly side?: string | undefined;
  readonly kind?: string | undefined;
  readonly role?: string | undefined;
}

export interface RelationGiven {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly words?: string | undefined;
  readonly by?: string | undefined;
}

const paragraph = (words: string | undefined, name = ''): string =>
  words === undefined ? '' : `<p${name === '' ? '' : ` class="${name}"`}>${words}</p>`;

const actorMarkup = ({ id, name, side, kind, role }: ActorGiven): string =>
  `<li data-actor="${id}"${side === undefined ? '' : ` data-side="${side}"`}><p><strong>${name}</strong>${
    kind === undefined ? '' : ` <span class="muted">${kind}</span>`
  }</p>${paragraph(role)}</li>`;

const relationMarkup = ({ from, to, kind, words, by }: RelationGiven): string =>
  `<li data-from="${from}" data-to="${to}" data-kind="${kind}"><p>${from} ${kind} ${to}</p>${paragraph(words)}${paragraph(by, 'note')}</li>`;

/** A diagram as a template prints it. */
const networkMarkup = (actors: readonly ActorGiven[], relations: readonly RelationGiven[]): string =>
  `<figure class="network"><ul class="actors">${actors.map(actorMarkup).join('')}</ul>${
    relations.length === 0 ? '' : `<ul class="relations">${relations.map(relationMarkup).join('')}</ul>`
  }</figure>`;

/** A deck of one slide with a diagram. */
export const networkDeck = (
  actors: readonly ActorGiven[],
  relations: readonly RelationGiven[],
  attributes = 'lang="en"',
): string =>
  `<main ${attributes} title="T"><section data-layout="content"><h1>Who is involved</h1>${networkMarkup(actors, relations)}</section></main>`;
