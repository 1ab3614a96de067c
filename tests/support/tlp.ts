import { namedSchemes } from '../../src/brief/marking/named.ts';

export const tlpLabels: readonly string[] = namedSchemes.tlp.map(({ label }) => label);
