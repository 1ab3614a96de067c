import { plainText } from '../../../document/plain-text.ts';
import type { Network, Relation } from './model.ts';

/** What one line shows: a relation, or several that say the same of the same two. */
export interface Connection {
  readonly from: number;
  readonly to: number;
  readonly kind: Relation['kind'];
  /** True where it holds in both directions. */
  readonly mutual: boolean;
  readonly relations: readonly Relation[];
}

const sameWords = (one: Relation, other: Relation): boolean =>
  plainText(one.words) === plainText(other.words);

/** Talks are of two; other kinds are drawn as one line only where both directions say the same. */
const answers = (relation: Relation, line: Connection): boolean =>
  relation.from === line.to &&
  relation.to === line.from &&
  relation.kind === line.kind &&
  (relation.kind === 'talksTo' || line.relations.every((other) => sameWords(relation, other)));

const repeats = (relation: Relation, line: Connection): boolean =>
  relation.from === line.from && relation.to === line.to && relation.kind === line.kind;

/** The lines of a diagram, in the order of their first relations. A relation of an actor to itself is no line. */
export const connectionsOf = ({ relations }: Pick<Network, 'relations'>): readonly Connection[] => {
  const lines: Connection[] = [];
  for (const relation of relations) {
    if (relation.from === relation.to) continue;
    const at = lines.findIndex((line) => repeats(relation, line) || answers(relation, line));
    const line = lines[at];
    if (line)
      lines[at] = {
        ...line,
        mutual: line.mutual || answers(relation, line),
        relations: [...line.relations, relation],
      };
    else {
      const { from, to, kind } = relation;
      lines.push({ from, to, kind, mutual: kind === 'talksTo', relations: [relation] });
    }
  }
  return lines;
};
