import type { Relationship } from '../../../package/relationships.ts';
import { attribute } from '../../../package/xml/query.ts';
import type { Found } from '../../finding.ts';
import { localPathIn } from '../../local-path.ts';
import type { PackageRule } from '../../rule.ts';

/** What Office fetches by itself, by the kind of the relationship. */
const fetched: Readonly<Record<string, string>> = {
  image: 'a linked picture',
  oleObject: 'a linked object',
  package: 'a linked workbook',
  attachedTemplate: 'a template',
  video: 'a linked film',
  audio: 'a linked sound',
  media: 'a linked film or sound',
  subDocument: 'a part of the document',
  frame: 'a frame',
  externalLinkPath: 'a linked workbook',
};

const harmless = /^(https?|mailto|tel|ftp|sip|xmpp):/i;
const scheme = /^[a-z][a-z0-9+.-]+:/i;

const check = ({ type, target }: Relationship, part: string, found: Found): void => {
  const kind = fetched[type.slice(type.lastIndexOf('/') + 1)];
  if (kind !== undefined) {
    found('external-content', { kind, target }, { part });
    return;
  }
  // A path of the machine is told as that.
  if (scheme.test(target) && !harmless.test(target) && localPathIn(target) === undefined)
    found('link-dangerous', { target }, { part });
};

/** Actions that run something. */
const runs = /^ppaction:\/\/(program|macro|ole)/i;

/** What is shown stands in the file, and links lead to pages. */
export const outside: PackageRule = (file, found) => {
  for (const part of ['', ...file.names])
    for (const each of file.relationshipsOf(part)) if (each.external) check(each, part, found);
  for (const part of file.xml.values()) {
    for (const link of ['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver'].flatMap(part.all)) {
      const action = attribute(link, 'action') ?? '';
      if (runs.test(action)) found('link-dangerous', { target: action }, { part: part.name });
    }
  }
};
