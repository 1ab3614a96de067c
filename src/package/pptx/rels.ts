import { relationshipTypes } from '../office.ts';
import type { Part } from '../part.ts';
import { type Relationship, readRelationships } from '../relationships.ts';
import type { XmlElement } from '../xml/element.ts';
import { children, path, setAttribute } from '../xml/query.ts';

const layoutTarget = /^(.*slideLayouts\/slideLayout)(\d+)(\.xml)$/;

/** Layouts have moved up by one, and equal pictures have one name. */
const retarget = (target: string, media: ReadonlyMap<string, string>): string => {
  const picture = media.get(target.replace(/^\.\.\//, 'ppt/'));
  if (picture !== undefined) return picture.replace(/^ppt\//, '../');
  return target.replace(
    layoutTarget,
    (_, before: string, number: string, after: string) => `${before}${Number(number) - 1}${after}`,
  );
};

/** The relationships that the library wrote for a part, pointing to where things are now. */
export const partRelationships = (part: Part, media: ReadonlyMap<string, string>): readonly Relationship[] =>
  readRelationships(part).map((found) =>
    found.external ? found : { ...found, target: retarget(found.target, media) },
  );

/** Identifiers of layouts count on from that of the master, which the library gives this value. */
const masterIdentifier = 2_147_483_648;

/** Lists the layouts in the master afresh; @returns the relationships that the list speaks of, and the theme. */
export const masterRelationships = (root: XmlElement, layouts: number): readonly Relationship[] => {
  const list = path(root, 'p:sldLayoutIdLst');
  const listed = list ? children(list).slice(0, layouts) : [];
  list?.children.splice(0, list.children.length, ...listed);
  const external = false;
  return [
    ...listed.map((entry, index) => {
      const id = `rId${index + 1}`;
      setAttribute(entry, 'id', masterIdentifier + index + 1);
      setAttribute(entry, 'r:id', id);
      const target = `../slideLayouts/slideLayout${index + 1}.xml`;
      return { id, type: relationshipTypes.slideLayout, target, external };
    }),
    { id: `rId${layouts + 1}`, type: relationshipTypes.theme, target: '../theme/theme1.xml', external },
  ];
};

export const notesMasterRelationships: readonly Relationship[] = [
  { id: 'rId1', type: relationshipTypes.theme, target: '../theme/theme2.xml', external: false },
];
