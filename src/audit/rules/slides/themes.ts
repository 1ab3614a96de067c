import { children, path } from '../../../package/xml/query.ts';
import type { PackageRule } from '../../rule.ts';

const slots = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';
const faces = ['a:latin', 'a:ea', 'a:cs'];

/** Twelve colours in their order, three faces for headings and three for text. */
export const themes: PackageRule = (file, found) => {
  for (const { name: part, root } of file.xml.values()) {
    if (root.name !== 'a:theme') continue;
    const scheme = path(root, 'a:themeElements', 'a:clrScheme');
    const fonts = path(root, 'a:themeElements', 'a:fontScheme');
    const named = (scheme ? children(scheme) : []).map(({ name }) => name.slice('a:'.length));
    const colours = named.filter((name) => name !== 'extLst').join(' ');
    if (colours !== slots)
      found('theme-incomplete', { reason: `its colours are ${colours || 'none'}` }, { part });
    for (const kind of ['a:majorFont', 'a:minorFont']) {
      const font = fonts && children(fonts, kind)[0];
      const lacking = faces.filter((face) => !font || children(font, face).length === 0);
      if (lacking.length > 0)
        found('theme-incomplete', { reason: `its ${kind} has no ${lacking.join(', ')}` }, { part });
    }
  }
};
