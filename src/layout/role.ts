import type { deckRoles } from '../theme/role.ts';

/** A role of text on a slide, as theme.yaml names its styles. */
export type Role = (typeof deckRoles)[number];
