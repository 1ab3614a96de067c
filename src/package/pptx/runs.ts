import { clone, removeNamed } from '../xml/edit.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, child, children, setAttribute } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** The theme's faces: one name for Latin, East Asian and complex scripts each (ECMA-376 part 1, 20.1.4.1.16). */
const themeFaces = [
  ['a:latin', 'lt'],
  ['a:ea', 'ea'],
  ['a:cs', 'cs'],
] as const;

/** A modern face of fixed pitch: where it is lacking, Office looks for another of its kind. The only own face is that of code. */
const fixedPitch = '49';

const repairFaces = (look: XmlElement): void => {
  for (const [name, script] of themeFaces) {
    const face = child(look, name);
    const typeface = face && attribute(face, 'typeface');
    if (!face || typeface === undefined) continue;
    face.attributes.clear();
    const isOwn = !typeface.startsWith('+');
    if (isOwn && script === 'lt') {
      setAttribute(face, 'typeface', typeface);
      setAttribute(face, 'pitchFamily', fixedPitch);
    } else setAttribute(face, 'typeface', `${isOwn ? '+mn' : typeface.slice(0, 3)}-${script}`);
  }
};

/** The library says `altLang="en-US"` of every text, and what is the default anyway. */
const repairLook = (look: XmlElement, language: string): void => {
  for (const name of ['altLang', 'dirty']) setAttribute(look, name, undefined);
  if ((attribute(look, 'lang') ?? 'und') === 'und') setAttribute(look, 'lang', language);
  repairFaces(look);
  const link = child(look, 'a:hlinkClick');
  if (link) repairLink(link);
};

const linkDefaults: Readonly<Record<string, string>> = { history: '1', highlightClick: '0', endSnd: '0' };

const repairLink = (link: XmlElement): void => {
  for (const [name, value] of [...link.attributes]) {
    if (value === '' || linkDefaults[name] === value) link.attributes.delete(name);
  }
};

/** A line break without a look of its own is as high as 18 points: it gets that of the run before or after it. */
const repairBreaks = (paragraph: XmlElement): void => {
  const inside = children(paragraph);
  inside.forEach((found, index) => {
    if (found.name !== 'a:br' || child(found, 'a:rPr')) return;
    const model = [...inside.slice(0, index).reverse(), ...inside.slice(index)]
      .map((near) => child(near, 'a:rPr'))
      .find((look) => look !== undefined);
    if (!model) return;
    const look = clone(model);
    removeNamed(look, 'a:hlinkClick');
    setAttribute(look, 'u', undefined);
    found.children.push(look);
  });
};

export const repairRuns: Repair = ({ paragraphs }, { properties }) => {
  for (const paragraph of paragraphs) {
    for (const run of children(paragraph)) {
      const look = child(run, 'a:rPr');
      if (look) repairLook(look, properties.language);
    }
    repairBreaks(paragraph);
  }
};
