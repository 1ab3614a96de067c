import { citationPattern, parseCitation } from '../inline/citation.ts';
import type { Citation } from '../inline/node.ts';
import type { BriefData } from '../schema/brief.ts';
import { briefSchema } from '../schema/brief.ts';
import type { Copies } from './copies.ts';
import type { Declared, withheldIds } from './declared.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';

type Ids = ReturnType<typeof withheldIds>;

const written = ({ source, locator }: Citation): string =>
  locator === undefined ? `@${source}` : `@${source}, ${locator}`;

/** The text without its citations of withheld sources, and without the blank before one that is gone. */
const withoutCitations = (text: string, sources: Ids['source']): string =>
  text.replace(
    new RegExp(`([ \\t]?)(${citationPattern.source})`, 'g'),
    (whole, blank: string, citation: string) => {
      const cited = parseCitation(citation);
      const kept = cited?.filter(({ source }) => !sources.has(source));
      if (!cited || !kept || kept.length === cited.length) return whole;
      return kept.length === 0 ? '' : `${blank}[${kept.map(written).join('; ')}]`;
    },
  );

const isWithheld = (ids: Ids, kind: Declared, value: unknown): boolean =>
  typeof value === 'string' && ids[kind].has(value);

/**
 * The brief without all that names something withheld: relations, reactions and quotations of a withheld actor, the
 * place of the event, the blocks that show a figure, citations, and sources in lists.
 */
export const sever = (data: BriefData, ids: Ids, copies: Copies): BriefData | undefined => {
  const how: Rebuilding<undefined> = {
    copies,
    leaf: (value, { refersTo, text }) => {
      if (refersTo && isWithheld(ids, refersTo, value)) return undefined;
      if (text === 'claimant' && isWithheld(ids, 'actor', value)) return undefined;
      const isMarkup = typeof value === 'string' && (text === 'inline' || text === 'prose');
      return isMarkup && ids.source.size > 0 ? withoutCitations(value, ids.source) : value;
    },
    inside: () => undefined,
  };
  // As in withholding: rebuilding keeps to the schema.
  return rebuild(data, briefSchema, '', undefined, how) as BriefData | undefined;
};
