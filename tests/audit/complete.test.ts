import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditCodes } from '../../src/diagnostic/codes/audit.ts';

const folders = ['tests/audit', 'tests/support/plants', 'tests/cases/cli'];
const words = new Set(
  folders
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
    .flatMap((text) => text.match(/[a-z]+(-[a-z]+)+/g) ?? []),
);

it('is brought about by some test: each code of the audit', () => {
  expect(Object.keys(auditCodes).filter((code) => !words.has(code))).toEqual([]);
});
