import type { Position, Span } from '../../diagnostic/span.ts';
import type { TemplatePack } from '../pack.ts';
import { readyOnce } from '../run/compiled.ts';
import type { PreparedPack } from './packs.ts';

const numbersOfPlace = 7;

const placesOf = ({ files, places }: PreparedPack, folder: string): readonly Span[] => {
  const paths = files.map((file) => `${folder}/${file}`);
  const number = (index: number): number => places[index] ?? 0;
  const position = (index: number): Position => ({
    line: number(index),
    column: number(index + 1),
    offset: number(index + 2),
  });
  return Array.from({ length: places.length / numbersOfPlace }, (_, place) => {
    const first = place * numbersOfPlace;
    const file = paths[number(first)] ?? folder;
    return { file, start: position(first + 1), end: position(first + 4) };
  });
};

/** A prepared pack as it is in a folder. */
export const revivePack = (prepared: PreparedPack, folder: string): TemplatePack => {
  const { templates, partials } = prepared;
  return {
    folder,
    files: { deck: `${folder}/deck.hbs`, handout: `${folder}/handout.hbs` },
    templates: { deck: readyOnce(() => templates.deck), handout: readyOnce(() => templates.handout) },
    partials: new Map(
      Object.entries(partials).map(([name, specification]) => [name, readyOnce(() => specification)]),
    ),
    places: placesOf(prepared, folder),
  };
};
