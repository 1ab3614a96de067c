import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping, type Mapping } from '../claims.ts';
import { numberOfWord } from '../compare/number-words.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const listed = (value: unknown): readonly Mapping[] => {
  const items = isMapping(value) ? value.items : undefined;
  return Array.isArray(items) ? items.filter(isMapping) : [];
};

const folded = (value: unknown): string =>
  String(value ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A count as it is compared: `1,200` is `1200`. */
const amount = (value: unknown): string => folded(value).replace(/(?<=\d)[,.\u202f ](?=\d{3}\b)/g, '');

/** Words that give no number and deny none ("several", "unknown") differ from no count. */
const isCount = (value: string): boolean =>
  /\p{N}/u.test(value) ||
  numberOfWord(value) !== undefined ||
  /^(?:no|none|nil|zero|kein|aucun|لا |لم )/.test(value);

const differ = (one: string, other: string): boolean =>
  one !== other &&
  numberOfWord(one) !== Number(other) &&
  Number(one) !== numberOfWord(other) &&
  isCount(one) &&
  isCount(other);

/** Two entries that count the same and give another number. */
interface Pair {
  readonly later: Mapping;
  readonly key: string;
  readonly values: readonly [string, string];
  readonly what: string;
}

/** @param named the key that says what is counted @param counted the keys that hold the numbers */
const pairsIn = (items: readonly Mapping[], named: string, counted: readonly string[]): readonly Pair[] =>
  items.flatMap((later, index) =>
    counted.flatMap((key): readonly Pair[] => {
      const earlier = items
        .slice(0, index)
        .find(
          (each) =>
            folded(each[named]) === folded(later[named]) &&
            folded(each.date) === folded(later.date) &&
            key in each &&
            differ(amount(each[key]), amount(later[key])),
        );
      if (!earlier || !(key in later)) return [];
      return [{ later, key, values: [amount(earlier[key]), amount(later[key])], what: String(later[named]) }];
    }),
  );

const textsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(textsOf).join(' ') : folded(value);

/** True where an entry of `discrepancies` gives both numbers. */
const isRecorded = ({ draft }: Facts, { values }: Pair): boolean =>
  listed(draft.discrepancies).some((entry) => {
    const words = new Set(amount(textsOf(entry)).match(/[\p{L}\p{N}-]+/gu) ?? []);
    return values.every((value) => value.split(' ').every((word) => words.has(word)));
  });

/** A count that is given twice with different numbers is recorded as an account that differs. */
export const counts: Rule = (facts, report) => {
  const event = isMapping(facts.draft.event) ? facts.draft.event : {};
  const pairs = [
    ...pairsIn(listed(event.casualties), 'who', ['killed', 'injured']),
    ...pairsIn(listed(event.impact), 'measure', ['value']),
  ];
  for (const pair of pairs) {
    if (isRecorded(facts, pair)) continue;
    const { later, key, what } = pair;
    const [one, other] = pair.values;
    const span = facts.positions.valueOf(later, key);
    const hints = [{ message: 'record it under `discrepancies`, with who gives which number' }];
    report(diagnostic('counts-differ', { what, one, other }, { span, hints }));
  }
};
