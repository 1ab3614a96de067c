import { type Colour, isDark } from '../../unit/colour.ts';
import { isCover } from '../layout.ts';
import { deckRoles, handoutRoles } from '../role.ts';
import type { SlideLayoutEntry } from '../schema/layouts-file.ts';
import type { Checked } from './checked.ts';

type DeckRole = (typeof deckRoles)[number];
type HandoutRole = (typeof handoutRoles)[number];

/** In which style a region's words are set, on a page and on a title page; what is not here is for blocks. */
const regionRoles: Readonly<Record<string, { readonly page: DeckRole; readonly cover: DeckRole }>> = {
  title: { page: 'title', cover: 'coverTitle' },
  kicker: { page: 'kicker', cover: 'coverKicker' },
  subtitle: { page: 'standfirst', cover: 'coverSubtitle' },
  standfirst: { page: 'standfirst', cover: 'coverSubtitle' },
  meta: { page: 'meta', cover: 'meta' },
};

const bands: ReadonlySet<string> = new Set(['header', 'footer']);

/** Around every slide. On a dark ground they give way to a lighter colour by themselves, as blocks do. */
const aroundSlides: readonly DeckRole[] = ['source', 'pageNumber', 'status'];

/** A marking stands on black in the colour that its scheme prescribes; notes are white paper. */
const elsewhere: ReadonlySet<DeckRole> = new Set([
  ...(['marking', 'notes', 'subtitle', 'meta'] as const),
  ...aroundSlides,
  ...Object.values(regionRoles).flatMap(({ page, cover }) => [page, cover]),
]);

/** Of blocks, which may stand in any region of a light slide and in a call-out. */
const blockRoles: readonly DeckRole[] = deckRoles.filter((role) => !elsewhere.has(role));

/** The roles of the text that stands on a layout's background. */
const rolesOnLayout = (layout: SlideLayoutEntry, background: Colour | undefined): readonly DeckRole[] => {
  const { regions } = layout;
  const kind = isCover(layout, background) ? 'cover' : 'page';
  const named = Object.keys(regions).flatMap((region) => regionRoles[region]?.[kind] ?? []);
  if (background !== undefined && isDark(background)) return named;
  const holdsBlocks = Object.keys(regions).some((region) => !regionRoles[region] && !bands.has(region));
  return [...named, ...aroundSlides, ...(holdsBlocks ? blockRoles : [])];
};

/** What may stand in a call-out or a card of the handout. */
const handoutCardRoles: readonly HandoutRole[] = [
  ...(['callout', 'label', 'lead', 'note', 'body', 'listItem', 'point', 'quote', 'attribution'] as const),
  ...(['original', 'heading2', 'heading3', 'caption', 'tableHead', 'tableCell'] as const),
];

export const paper = 'white paper';

/** A ground by the name of its colour, and the roles of the text that the program sets on it. */
interface Ground<Role extends string> {
  readonly ground: string;
  readonly roles: readonly Role[];
}

export const deckGrounds = ({ layouts, palette }: Checked): readonly Ground<DeckRole>[] => [
  ...Object.values(layouts.data).map((layout) => ({
    ground: layout.background,
    roles: rolesOnLayout(layout, palette.colours[layout.background]),
  })),
  { ground: 'sand', roles: blockRoles },
  { ground: paper, roles: ['notes'] },
];

export const handoutGrounds: readonly Ground<HandoutRole>[] = [
  { ground: paper, roles: handoutRoles },
  { ground: 'sand', roles: handoutCardRoles },
  { ground: 'panel', roles: handoutCardRoles },
];
