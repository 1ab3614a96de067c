import { resolveTarget } from '../../open/package.ts';
import type { PackageRule } from '../../rule.ts';

const embedded = /\/(oleObject|package)$/;
const programs = /vbaProject|activeX|\.control\b/i;

/** Other documents are not embedded whole, but for the workbooks of charts. */
export const objects: PackageRule = (file, found) => {
  for (const name of file.names) {
    if (file.xml.get(name)?.root.name === 'c:chartSpace') continue;
    for (const { type, target, external } of file.relationshipsOf(name)) {
      const part = resolveTarget(name, target);
      if (!external && embedded.test(type)) found('object-embedded', { part }, { part: name });
    }
  }
};

/** There is no program in the file. */
export const macros: PackageRule = (file, found) => {
  for (const part of file.names) {
    const isProgram = /(^|\/)(vbaProject[^/]*\.bin|activeX\/[^/]+)$/i.test(part);
    if (isProgram || programs.test(file.typeOf(part) ?? '')) found('macros-present', { part }, { part });
  }
};
