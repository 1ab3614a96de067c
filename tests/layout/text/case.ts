import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneParagraph } from '../../../src/layout/scene.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { type Length, point } from '../../../src/unit/length.ts';
import { bodyOf, paragraph, run } from './support.ts';

/**
 * A case of line breaking as a text file: what it shows, `font:` with its table, size and styles, `width:` in points,
 * and after `---` the lines as they must be measured, each closed by `|`. `↵` is a line feed.
 */
export interface LineCase {
  readonly name: string;
  readonly title: string;
  readonly paragraph: SceneParagraph;
  readonly width: Length;
  readonly fonts: Theme['fonts'];
  readonly lines: readonly string[];
}

const folder = 'tests/cases/layout/text';

const field = (head: string, key: string): string => {
  const value = new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1];
  if (value === undefined) throw new Error(`a case without "${key}:"`);
  return value;
};

const readCase = (name: string): LineCase => {
  const [head = '', body = ''] = readFileSync(join(folder, name), 'utf8').split('\n---\n');
  const [metrics = '', size = '', ...styles] = field(head, 'font').split(' ');
  const lines = body
    .split('\n')
    .filter((line) => line.endsWith('|'))
    .map((line) => line.slice(0, -1).replaceAll('↵', '\n'));
  const style = { size: Number(size), bold: styles.includes('bold'), italic: styles.includes('italic') };
  return {
    name,
    title: head.split('\n')[0] ?? '',
    paragraph: paragraph([run(lines.join(''), style)]),
    width: point(Number(field(head, 'width'))),
    fonts: bodyOf(metrics),
    lines,
  };
};

export const lineCases = (): readonly LineCase[] => readdirSync(folder).sort().map(readCase);
