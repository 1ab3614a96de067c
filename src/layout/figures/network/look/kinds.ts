import type { RelationKind } from '../../../../document/tags/network.ts';
import type { Dash, Head } from '../../../scene.ts';

/** How the line of a kind looks: no two kinds share dash, weight and head. Colours are names of the theme's. */
export interface LineLook {
  readonly colour: string;
  /** In points. */
  readonly width: number;
  readonly dash: Dash;
  readonly head: Head;
}

/** Force is the heaviest line, not the reddest. */
export const lineLooks: Readonly<Record<RelationKind, LineLook>> = {
  attacks: { colour: 'relationForce', width: 3.5, dash: 'solid', head: 'arrow' },
  commands: { colour: 'relationRank', width: 2, dash: 'solid', head: 'arrow' },
  memberOf: { colour: 'relationRank', width: 2, dash: 'solid', head: 'diamond' },
  supports: { colour: 'relationWith', width: 2, dash: 'dashed', head: 'arrow' },
  talksTo: { colour: 'relationWith', width: 1.75, dash: 'dotted', head: 'dot' },
  opposes: { colour: 'relationAgainst', width: 2, dash: 'dashDotted', head: 'arrow' },
  accuses: { colour: 'relationAgainst', width: 1.75, dash: 'dotted', head: 'arrow' },
};
