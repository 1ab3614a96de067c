import { describe, expect, it } from 'vitest';
import { fileMoment } from '../../src/build/moment.ts';

describe('the moment a file says it was made', () => {
  it.each([
    ['2026-03-04', undefined, '2026-03-04T00:00:00Z'],
    ['2026-03-04T12:00+01:00', undefined, '2026-03-04T11:00:00Z'],
    ['2024-02-29T23:59:59Z', undefined, '2024-02-29T23:59:59Z'],
    ['2026-02-30', undefined, '2000-01-01T00:00:00Z'],
    ['2026-13-01', undefined, '2000-01-01T00:00:00Z'],
    ['undated; the report gives no date', undefined, '2000-01-01T00:00:00Z'],
    [undefined, undefined, '2000-01-01T00:00:00Z'],
    ['2026-03-04', '0', '1970-01-01T00:00:00Z'],
    [undefined, '1700000000', '2023-11-14T22:13:20Z'],
    ['2026-03-04', 'tomorrow', '2026-03-04T00:00:00Z'],
    ['2026-03-04', '', '2026-03-04T00:00:00Z'],
    [undefined, '999999999999999', '2000-01-01T00:00:00Z'],
    ['1815-06-18', undefined, '2000-01-01T00:00:00Z'],
  ])('asOf %j, SOURCE_DATE_EPOCH %j → %s', (asOf, epoch, moment) => {
    expect(fileMoment(asOf, epoch)).toBe(moment);
  });
});
