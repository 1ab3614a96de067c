import { describe, expect, it } from 'vitest';
import { type BriefDate, compareDates, liesWithin, parseDate } from '../../src/brief/date.ts';

const kindOf = (text: string): string => parseDate(text).kind;

describe('a date', () => {
  it.each([
    ['2024-02-05', 'day'],
    ['5 February 2024', 'day'],
    ['February 5, 2024', 'day'],
    ['5 Feb. 2024', 'day'],
    ['2024-02', 'month'],
    ['February 2024', 'month'],
    ['2024', 'year'],
    ['15 March', 'dayOfYear'],
    ['29 February', 'dayOfYear'],
    ['March', 'monthOfYear'],
    ['2024-02-05/2024-02-07', 'range'],
    ['2024-02-05 to 2024-02-07', 'range'],
    ['5–7 March', 'range'],
    ['5-7 March 2024', 'range'],
    ['28 January – 2 February 2024', 'range'],
    ['2023-2024', 'words'],
    ['2023/2024', 'range'],
    ['2024-02-07T21:30+03:00', 'moment'],
    ['2024-02-07 21:30 UTC', 'moment'],
    ['2024-02-07T21:30:15Z', 'moment'],
    ['after 2024-02-05', 'relative'],
    ['Before March', 'relative'],
    ['since 2003', 'relative'],
    ['after the strike', 'words'],
    ['Wednesday night', 'words'],
    ['undated', 'words'],
    ['2024-02-05, in the evening', 'words'],
    ['last month', 'words'],
    ['the 1990s', 'words'],
    ['mid-March', 'words'],
    ['T+2h', 'words'],
    ['day 3', 'words'],
    ['', 'words'],
  ])('%s is of the kind %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    '2024-02-31',
    '2024-13-01',
    '2023-02-29',
    '2024-00-10',
    '2024-2-5',
    '05/02/2024',
    '5.2.2024',
    '20240205',
    '31 April',
    '30 February 2024',
    '2024-02-07T21:30',
    '2024-02-07T25:00Z',
    '2024-02-07T21:30+19:00',
    '2024-02-30/2024-03-01',
    '2024-03-01/2024-02-01',
    'after 2024-02-31',
    '2024-02-05th',
    '2024-02-31 morning',
  ])('%s looks like one and is none', (text) => {
    expect(kindOf(text)).toBe('invalid');
  });

  it('keeps what is written', () => {
    expect(parseDate('2024-02-07T21:30+03:00')).toEqual({
      kind: 'moment',
      day: { kind: 'day', year: 2024, month: 2, day: 7 },
      hour: 21,
      minute: 30,
      offset: 180,
    });
    expect(parseDate('5–7 March 2024')).toEqual({
      kind: 'range',
      from: { kind: 'day', year: 2024, month: 3, day: 5 },
      to: { kind: 'day', year: 2024, month: 3, day: 7 },
    });
  });
});

describe('the order of dates', () => {
  const compare = (one: string, other: string): number | undefined => {
    const [first, second] = [parseDate(one), parseDate(other)];
    if (first.kind === 'invalid' || second.kind === 'invalid')
      throw new Error('a date of this test is invalid');
    const order = compareDates(first, second);
    return order === undefined ? undefined : Math.sign(order);
  };

  it.each([
    ['2024-02-05', '2024-02-06', -1],
    ['2024-12-31', '2025-01-01', -1],
    ['2024-03', '2024-02-29', 1],
    ['2024-02-07T01:00+03:00', '2024-02-06T23:00Z', -1],
    ['15 March', '1 April', -1],
    ['15 March', '2024-04-01', undefined],
    ['Wednesday', '2024-04-01', undefined],
    ['2024', '2024-01-01', 0],
    ['2024-02-07T03:10+03:00', '2024-02-07', undefined],
    ['2024-02-07', '2024-02-07T00:10+03:00', undefined],
    ['2024-02-08', '2024-02-07T23:10+03:00', 1],
  ])('%s and %s', (one, other, order) => {
    expect(compare(one, other)).toBe(order);
  });
});

describe('a date lies within another', () => {
  const dateOf = (text: string): BriefDate => {
    const date = parseDate(text);
    if (date.kind === 'invalid') throw new Error(date.reason);
    return date;
  };

  it.each([
    ['2024-02-05', '2024-02'],
    ['2024-02-07T21:30+03:00', '2024-02-07'],
    ['2024-03-15', '15 March'],
    ['2024-03', 'March'],
    ['15 March', 'March'],
    ['2024-02-06', '2024-02-05/2024-02-07'],
    ['2024-02-06', 'after 2024-02-05'],
    ['2024-02-01/2024-02-03', 'before March 2024'],
    ['2024-02-05', 'about 2024-02'],
  ])('%s in %s, and not the other way round', (inner, outer) => {
    expect(liesWithin(dateOf(inner), dateOf(outer))).toBe(true);
    expect(liesWithin(dateOf(outer), dateOf(inner))).toBe(false);
  });

  it.each([
    ['2024-03-16', '15 March'],
    ['2024-02-04', 'after 2024-02-05'],
    ['2024', '2024-02-05/2024-02-07'],
    ['2024-02-05', 'Monday'],
    ['Monday', '2024-02-05'],
    ['15 March', '2024'],
  ])('but not %s in %s', (inner, outer) => {
    expect(liesWithin(dateOf(inner), dateOf(outer))).toBe(false);
  });
});
