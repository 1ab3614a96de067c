import { isCharted } from '../../brief/chart.ts';
import { type Citation, type InlineNode, parseProse } from '../../brief/inline.ts';
import { keysTo } from '../run/parents.ts';
import { asReference, follow, isObject, originalOf, type Reference } from '../run/reference.ts';
import { type Call, type Helper, pieces } from './helper.ts';
import { entriesOf } from './join.ts';
import { citeTag } from './markdown.ts';

/** Judgements are the writer's own: what stands under these keys cites what it names itself, and inherits nothing. */
const judgements: ReadonlySet<string | number | undefined> = new Set([
  'assessment',
  'implications',
  'actions',
]);

/** A source to cite: its id with where it stands, or a citation in the text with the text's place. */
interface Cited {
  readonly citation: Citation;
  readonly from: Reference;
}

const sourcesOf = (call: Call, holder: unknown): readonly Cited[] => {
  if (!isObject(holder) || holder === call.context.brief.data) return [];
  const list = follow(asReference(holder), ['sources'], call.context.merged);
  return entriesOf(call, list).map((from) => ({ citation: { source: String(from.value) }, from }));
};

const citationsIn = (nodes: readonly InlineNode[]): readonly Citation[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'citation') return node.citations;
    return 'children' in node ? citationsIn(node.children) : [];
  });

const citedIn = (call: Call, item: object, key: string): readonly Cited[] => {
  const from = follow(asReference(item), [key], call.context.merged);
  if (typeof from.value !== 'string') return [];
  const citations = parseProse(from.value).flatMap(({ nodes }) => citationsIn(nodes));
  return citations.map((citation) => ({ citation, from }));
};

/** The sources of the nearest container that names some, else those of the whole brief. */
const inherited = (call: Call, item: object): readonly Cited[] => {
  const { parents, brief } = call.context;
  if (judgements.has(keysTo(item, parents)[0])) return [];
  for (let at = parents.get(item); at; at = parents.get(at.container)) {
    const found = sourcesOf(call, at.container);
    if (found.length > 0) return found;
  }
  const list = follow(asReference(brief.data), ['defaultSources'], call.context.merged);
  return entriesOf(call, list).map((from) => ({ citation: { source: String(from.value) }, from }));
};

/** What the reader of this form sees of an item: a deck shows its short wording, a handout its detail too. */
const shownTexts = (call: Call, item: object): readonly string[] => {
  if (call.context.form === 'handout') return ['text', 'detail'];
  return 'short' in item ? ['short'] : ['text'];
};

/** A chart has no room for citations beside its rows: what they name stands with what its caption cites. */
const ofRows = (call: Call, item: object): readonly Cited[] => {
  const { figures = [], language = 'en' } = call.context.brief.data;
  const figure = figures.find((each) => each === item);
  return figure && isCharted(figure, language)
    ? (figure.rows ?? []).flatMap((row) => sourcesOf(call, row))
    : [];
};

const toCite = (call: Call, item: object): readonly Cited[] => {
  const own = sourcesOf(call, item);
  const inText = citedIn(call, item, 'text');
  const named = own.length > 0 || inText.length > 0 ? [...own, ...inText] : inherited(call, item);
  const wanted = [...named, ...ofRows(call, item)];
  const shown = shownTexts(call, item).flatMap((key) => citedIn(call, item, key));
  const seen = new Set(shown.map(({ citation }) => citation.source));
  return wanted.filter(({ citation: { source } }) => !seen.has(source) && seen.add(source));
};

export const cite: Helper = {
  name: 'cite',
  description:
    'Prints the citations of an item: its own sources, else those of what it stands in, else `defaultSources`; none that its text cites already; of a chart also those of its rows. Judgements inherit none.',
  parameters: [{ name: 'item', description: 'An item, mostly `this`.', accepts: ['mapping'] }],
  gives: 'markup',
  example: '<li>{{inline text}} {{cite this}}</li>',
  run: (call) => {
    const item = originalOf(call.arguments[0]?.value, call.context.merged);
    if (!isObject(item)) return undefined;
    return pieces(
      toCite(call, item).map(({ citation, from: { origin } }) => ({
        markup: citeTag(call, citation, origin),
        origin,
      })),
    );
  },
};
