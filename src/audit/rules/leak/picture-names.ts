import { attribute } from '../../../package/xml/query.ts';
import { isFileName } from '../../alternative.ts';
import type { PackageRule } from '../../rule.ts';

/** What names drawings; alternative texts have a rule of their own. */
const holders = ['p:cNvPr', 'pic:cNvPr', 'wp:docPr'];

/** No drawing bears the name of the file that it came from; each name is told of once. */
export const pictureNames: PackageRule = (file, found) => {
  for (const part of file.xml.values()) {
    const names = holders.flatMap(part.all).map((named) => attribute(named, 'name') ?? '');
    for (const name of new Set(names))
      if (isFileName(name)) found('picture-named', { name }, { part: part.name });
  }
};
