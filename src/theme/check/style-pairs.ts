import { isDark } from '../../unit/colour.ts';
import { deckRoles, handoutRoles } from '../role.ts';
import type { SlideLayoutEntry } from '../schema/layouts-file.ts';
import type { Checked } from './checked.ts';

type DeckRole = (typeof deckRoles)[number];
type HandoutRole = (typeof handoutRoles)[number];

/** In which colour of text a region's words are set, on a light ground and on a dark one; what is not here is for blocks. */
const regionRoles: Readonly<Record<string, { readonly light: DeckRole; readonly dark: DeckRole }>> = {
  title: { light: 'title', dark: 'coverTitle' },
  kicker: { light: 'kicker', dark: 'coverKicker' },
  subtitle: { light: 'standfirst', dark: 'coverSubtitle' },
  standfirst: { light: 'standfirst', dark: 'coverSubtitle' },
  meta: { light: 'meta', dark: 'meta' },
};

const bands: ReadonlySet<string> = new Set(['header', 'footer']);

/** Around every slide. On a dark ground they give way to a lighter colour by themselves, as blocks do. */
const aroundSlides: readonly DeckRole[] = ['source', 'pageNumber', 'status'];

/** A marking stands on black in the colour that its scheme prescribes; notes are white paper. */
const elsewhere: ReadonlySet<DeckRole> = new Set([
  ...(['marking', 'notes', 'subtitle', 'meta'] as const),
  ...aroundSlides,
  ...Object.values(regionRoles).flatMap(({ light, dark }) => [light, dark]),
]);

/** Of blocks, which may stand in any region of a light slide and in a call-out. */
export const blockRoles: readonly DeckRole[] = deckRoles.filter((role) => !elsewhere.has(role));

/** The roles of the text that stands on a layout's background. */
export const rolesOnLayout = ({ regions }: SlideLayoutEntry, isGroundDark: boolean): readonly DeckRole[] => {
  const named = Object.keys(regions).flatMap((region) => {
    const roles = regionRoles[region];
    return roles ? [isGroundDark ? roles.dark : roles.light] : [];
  });
  if (isGroundDark) return named;
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
  ...Object.values(layouts.data).map((layout) => {
    const background = palette.colours[layout.background];
    return {
      ground: layout.background,
      roles: rolesOnLayout(layout, background !== undefined && isDark(background)),
    };
  }),
  { ground: 'sand', roles: blockRoles },
  { ground: paper, roles: ['notes'] },
];

export const handoutGrounds: readonly Ground<HandoutRole>[] = [
  { ground: paper, roles: handoutRoles },
  { ground: 'sand', roles: handoutCardRoles },
  { ground: 'panel', roles: handoutCardRoles },
];
