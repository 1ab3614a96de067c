import { attribute, child, path } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';
import { type StyleSheet, styleSheetOf } from '../../view/styles.ts';

const reasons = (id: string, sheet: StyleSheet): readonly string[] => {
  const style = sheet.get(id);
  const base = value(style && child(style, 'w:basedOn'));
  const kind = (of: string): string => value(sheet.get(of), 'w:type') ?? '';
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const next = sheet.get(at);
    at = value(next && path(next, 'w:basedOn'));
  }
  return [
    ...(at === undefined ? [] : ['rests on itself']),
    ...(base !== undefined && sheet.has(base) && kind(base) !== kind(id)
      ? [`rests on \`${base}\`, which is of another kind`]
      : []),
  ];
};

/** Styles have ids of their own, rest on one of their kind in no circle, and each kind has one default. */
export const styles: WordRule = ({ styles: part }, found) => {
  const all = part?.all('w:style') ?? [];
  const sheet = styleSheetOf(part);
  const tell = (style: string, reason: string): void =>
    found('style-broken', { style, reason }, { part: part?.name });
  for (const id of sheet.keys()) for (const reason of reasons(id, sheet)) tell(id, reason);
  for (const id of repeated(all.map((style) => value(style, 'w:styleId') ?? ''))) tell(id, 'is there twice');
  for (const name of repeated(all.map((style) => (value(child(style, 'w:name')) ?? '').toLowerCase())))
    tell(name, 'shares its name with another');
  const defaults = all.filter((style) => ['1', 'true'].includes(attribute(style, 'w:default') ?? ''));
  for (const kind of repeated(defaults.map((style) => value(style, 'w:type') ?? '')))
    tell(kind, 'is not the only default of its kind');
};

/** Word has these by itself, whatever a file says of them. */
const builtIn: readonly string[] = ['DefaultParagraphFont', 'TableNormal', 'NoList'];

/** What is set in a style is set in one that is there; each missing style is told of once. */
export const styleUse: WordRule = ({ stories, styles: part, file }, found) => {
  const known = new Set([...styleSheetOf(part).keys(), ...builtIn]);
  const told = new Set<string>();
  for (const story of stories) {
    for (const use of ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(story.part.all)) {
      const style = value(use) ?? '';
      if (known.has(style) || told.has(style)) continue;
      told.add(style);
      found('style-missing', { style }, atElement(story, use));
    }
  }
  for (const use of ['w:basedOn', 'w:link', 'w:next'].flatMap((name) => part?.all(name) ?? [])) {
    const style = value(use) ?? '';
    if (!known.has(style)) found('style-missing', { style }, { part: part?.name ?? file.main });
  }
};
