import type { XmlElement } from '../../../package/xml/element.ts';
import { attribute, children } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import { resolveTarget } from '../../open/package.ts';
import type { PackageRule } from '../../rule.ts';

const typesName = '[Content_Types].xml';
const at = { part: typesName };

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Each part has a type, once, and what is given a type is there. */
export const contentTypes: PackageRule = (file, found) => {
  const root = file.xml.get(typesName)?.root;
  const given = (name: string, key: string): readonly string[] =>
    (root ? children(root, name) : []).map((each: XmlElement) => attribute(each, key) ?? '');
  const overrides = given('Override', 'PartName');
  const endings = given('Default', 'Extension').map((each) => each.toLowerCase());
  const known = new Set(file.names.map((name) => `/${name.toLowerCase()}`));
  const used = new Set(file.names.map(endingOf));
  for (const part of overrides.filter((each) => !known.has(each.toLowerCase())))
    found('content-type-of-nothing', { part }, at);
  for (const name of repeated([...overrides.map((each) => each.toLowerCase()), ...endings]))
    found('content-type-repeated', { name }, at);
  for (const ending of endings.filter((each) => !used.has(each)))
    found('content-type-unused', { ending }, at);
  for (const part of file.names.filter((name) => name !== typesName && file.typeOf(name) === undefined))
    found('content-type-missing', { part }, at);
};

/** Kinds of relationships whose parts are of the type of that name. */
const kinds: ReadonlySet<string> = new Set([
  'slide',
  'slideLayout',
  'slideMaster',
  'notesSlide',
  'notesMaster',
  'handoutMaster',
  'theme',
  'styles',
  'numbering',
  'settings',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'comments',
]);

const expectedFor = (kind: string, type: string): string | undefined => {
  if (kind === 'image') return /^image\/(?!jpg$)/.test(type) ? undefined : 'image/jpeg, image/png, …';
  return !kinds.has(kind) || type.endsWith(`.${kind}+xml`) ? undefined : `….${kind}+xml`;
};

/** What a part is used as is what its type says. */
export const typesByUse: PackageRule = (file, found) => {
  for (const name of ['', ...file.names]) {
    for (const { type: kind, target, external } of file.relationshipsOf(name)) {
      const part = resolveTarget(name, target);
      const type = external ? undefined : file.typeOf(part);
      if (type === undefined || !file.has(part)) continue;
      const expected = expectedFor(kind.slice(kind.lastIndexOf('/') + 1), type);
      if (expected !== undefined) found('content-type-wrong', { part, type, expected }, { part });
    }
  }
};
