import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'vitest';
import type { Part } from '../../src/package/part.ts';
import { isElement, type XmlElement } from '../../src/package/xml/element.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { printElement } from '../../src/package/xml/print.ts';

const goldenFolder = join(import.meta.dirname, '..', 'golden');
const update = process.env.UPDATE === '1';

/** XML a line an element, so that a difference is one line; text stays beside its tags. */
const formatXml = (root: XmlElement, depth = 0): string => {
  const margin = '  '.repeat(depth);
  if (!root.children.some(isElement)) return `${margin}${printElement(root)}\n`;
  const opening = printElement({ ...root, children: [] }).replace(/\/>$/, '>');
  const inside = root.children.map((node) =>
    isElement(node) ? formatXml(node, depth + 1) : `${margin}  ${node}\n`,
  );
  return `${margin}${opening}\n${inside.join('')}${margin}</${root.name}>\n`;
};

const isXml = /\.(xml|rels)$/;
/** A part as the golden file holds it: XML formatted, a picture as its sum. */
const printed = (part: Part): string =>
  isXml.test(part.name)
    ? formatXml(readXmlPart(part)).replace(/>[0-9a-f]{64}</, '>the digest, which changes with any part<')
    : `sha256 ${createHash('sha256').update(part.content).digest('hex')}\n`;

/** File names may not hold brackets everywhere; `.txt` says that a sum stands for the part. */
const fileName = (part: string): string => `${part.replace(/[[\]]/g, '')}${isXml.test(part) ? '' : '.txt'}`;

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : [];

/**
 * Compares parts with those kept under `tests/golden/<name>/`, one by one; `UPDATE=1` writes them afresh.
 * @param wanted which parts are kept: goldens are read by people, so keep them few and small.
 */
export const expectGolden = (name: string, parts: readonly Part[], wanted: RegExp = /./): void => {
  const folder = join(goldenFolder, name);
  const kept = new Map(
    parts.filter((part) => wanted.test(part.name)).map((part) => [fileName(part.name), printed(part)]),
  );
  if (update) {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of kept) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
  expect([...kept.keys()].sort(), `parts of ${name}`).toEqual(filesBelow(folder));
  for (const [file, text] of kept) expect(text, file).toBe(readFileSync(join(folder, file), 'utf8'));
};
