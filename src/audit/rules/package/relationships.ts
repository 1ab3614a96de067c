import { type Found, repeated } from '../../finding.ts';
import type { OpenPackage } from '../../open/package.ts';
import { resolveTarget } from '../../open/package.ts';
import type { XmlPart } from '../../open/xml-part.ts';
import type { PackageRule } from '../../rule.ts';

const targets = (file: OpenPackage, name: string, found: Found): void => {
  const own = file.relationshipsOf(name);
  for (const id of repeated(own.map((each) => each.id)))
    found('relationship-repeated', { id }, { part: name });
  for (const { id, target, external } of own) {
    const inside = !external && !target.startsWith('#');
    if (inside && !file.has(resolveTarget(name, target)))
      found('relationship-to-nothing', { id, target }, { part: name });
  }
};

/** Each relationship leads to a part that is there, under an id of its own. */
export const relationshipTargets: PackageRule = (file, found) => {
  for (const name of ['', ...file.names]) targets(file, name, found);
};

/** Kinds that are of use only where something names them. */
const named = /\/(image|hyperlink|chart|header|footer|oleObject|video|audio|media|package)$/;

const namesIn = (file: OpenPackage, part: XmlPart, found: Found): void => {
  const own = file.relationshipsOf(part.name);
  const ids = new Set(own.map(({ id }) => id));
  const longest = Math.max(0, ...own.map(({ id }) => id.length));
  const asked = new Set<string>();
  const look = (element: string, key: string, id: string): void => {
    if (id.length <= longest && ids.has(id)) asked.add(id);
    // An empty id stands beside an action that needs no target: the next slide, the last.
    else if (key.startsWith('r:') && id !== '')
      found('relationship-undeclared', { element, id }, { part: part.name });
  };
  for (const { name, attributes } of part.different) attributes.each((key, id) => look(name, key, id));
  for (const { id, type, target } of own) {
    if (named.test(type) && !asked.has(id)) found('relationship-unused', { id, target }, { part: part.name });
  }
};

/** What a part names is among its relationships, and what needs a name is named. */
export const relationshipNames: PackageRule = (file, found) => {
  for (const part of file.xml.values()) if (!part.name.endsWith('.rels')) namesIn(file, part, found);
};

/** Something leads to each part, from the package on. */
export const reachable: PackageRule = (file, found) => {
  const seen = new Set<string>();
  const open = [''];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const { target, external } of file.relationshipsOf(name)) {
      const part = resolveTarget(name, target);
      if (external || seen.has(part)) continue;
      seen.add(part);
      open.push(part);
    }
  }
  for (const part of file.names) {
    if (!seen.has(part) && !part.endsWith('.rels') && part !== '[Content_Types].xml')
      found('part-unreachable', { part }, { part });
  }
};
