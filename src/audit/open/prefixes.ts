import { isElement, type XmlElement } from '../../package/xml/element.ts';

const year = '(officeDocument/2006|ooxml/[^/]+)';

/** Namespaces by the prefix that Office gives them, in the transitional and in the strict form of the standard. */
const customary: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['p', /\/presentationml\/(2006\/)?main$/],
  ['a', /\/drawingml\/(2006\/)?main$/],
  ['w', /\/wordprocessingml\/(2006\/)?main$/],
  ['wp', /\/drawingml\/(2006\/)?wordprocessingDrawing$/],
  ['pic', /\/drawingml\/(2006\/)?picture$/],
  ['c', /\/drawingml\/(2006\/)?chart$/],
  ['r', new RegExp(`/${year}/relationships$|/officeDocument/relationships$`)],
  ['vt', /\/officeDocument\/(2006\/)?docPropsVTypes$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['dc', /\/dc\/elements\/1\.1\/$/],
  ['dcterms', /\/dc\/terms\/$/],
  ['cp', /\/metadata\/core-properties$/],
  ['', /\/spreadsheetml\/(2006\/)?main$/],
];

const customaryByPrefix: ReadonlyMap<string, RegExp> = new Map(customary);

const prefixFor = (namespace: string): string | undefined =>
  customary.find(([, pattern]) => pattern.test(namespace))?.[0];

const declarations = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']+)["']/g;

/** As Office has it: by far most are, and need no search. */
const isCustomary = (prefix: string, namespace: string): boolean =>
  customaryByPrefix.get(prefix)?.test(namespace) ?? false;

/** Whether a part's text uses other prefixes than Office for what Office has prefixes for. */
export const hasOtherPrefixes = (text: string): boolean =>
  [...text.matchAll(declarations)].some(([, prefix = '', namespace = '']) => {
    if (isCustomary(prefix, namespace)) return false;
    const wanted = prefixFor(namespace);
    return wanted !== undefined && wanted !== prefix;
  });

/** What prefixes are to be called instead, by what they are called here. */
type Renames = ReadonlyMap<string, string>;

const declared = (element: XmlElement, renames: Renames): Renames => {
  let own: Map<string, string> | undefined;
  for (const [name, namespace] of element.attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name.slice('xmlns:'.length);
    const wanted = prefixFor(namespace) ?? prefix;
    if (wanted === prefix && !renames.has(prefix)) continue;
    own ??= new Map(renames);
    own.set(prefix, wanted);
  }
  return own ?? renames;
};

const renamed = (name: string, renames: Renames, attribute: boolean): string => {
  const colon = name.indexOf(':');
  if (attribute && colon === -1) return name;
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const wanted = renames.get(prefix);
  if (wanted === undefined || wanted === prefix) return name;
  const local = name.slice(colon + 1);
  return wanted === '' ? local : `${wanted}:${local}`;
};

const renameAttributes = (element: XmlElement, renames: Renames): void => {
  const entries = [...element.attributes];
  element.attributes.clear();
  for (const [name, value] of entries)
    element.attributes.set(name.startsWith('xmlns') ? name : renamed(name, renames, true), value);
};

/**
 * Gives elements and attributes the prefixes that Office gives them. The standard lets a writer choose any; rules would
 * find nothing in a file that does.
 */
export const useCustomaryPrefixes = (element: XmlElement, outer: Renames = new Map()): void => {
  const renames = declared(element, outer);
  if (renames.size > 0) {
    element.name = renamed(element.name, renames, false);
    renameAttributes(element, renames);
  }
  for (const node of element.children) if (isElement(node)) useCustomaryPrefixes(node, renames);
};
