import { bytesOf, median, printTable, timed, type Way } from '../measure.ts';
import { bare, briefwright, pandoc, placeFor } from '../place.ts';

interface Size {
  readonly factor: number;
  readonly rounds: number;
  readonly ways: readonly Way[];
  readonly place: (factor: number) => string;
}

interface Measured {
  readonly way: string;
  readonly factor: number;
  readonly wall: number;
  readonly memory: number;
  readonly bytes: number;
}

const measure = ({ factor, rounds, ways, place }: Size): readonly Measured[] => {
  const folder = place(factor);
  const runs = Array.from({ length: rounds }, () => ways.map((way) => timed(folder, way)));
  return ways.map((way, index) => ({
    way: way.name,
    factor,
    wall: median(runs.map((run) => run[index]?.wall ?? 0)),
    memory: median(runs.map((run) => run[index]?.memory ?? 0)),
    bytes: bytesOf(folder, way),
  }));
};

const print = (head: string, base: string, sizes: readonly Size[]): void => {
  const all = sizes.flatMap(measure);
  const rows = all.map((each) => {
    const other = all.find(({ way, factor }) => way === base && factor === each.factor);
    const smaller = all.findLast(({ way, factor }) => way === each.way && factor < each.factor);
    // By what power the time grows from the size before.
    const exponent = smaller && Math.log(each.wall / smaller.wall) / Math.log(each.factor / smaller.factor);
    return [
      `× ${each.factor}`,
      each.way,
      each.wall.toFixed(2),
      (each.wall / (other?.wall ?? each.wall)).toFixed(2),
      exponent?.toFixed(2) ?? '',
      each.memory.toFixed(0),
      (each.memory / (other?.memory ?? each.memory)).toFixed(2),
      `${each.bytes}`,
    ];
  });
  printTable([head, '', 'wall, s', `wall / ${base}`, 'exponent', 'peak, MiB', 'peak / it', 'bytes'], rows);
};

/** Twelve slides, 120, 1,200 and 3,000 by the libraries' count; a handout × 1, 10 and 100. */
const deckSizes = [1, 10, 100, 250];

export const growth = (): void => {
  const deflated = bare('pptxgenjs, deflated', 'deflated', 'none');
  const decks = [briefwright('pptx'), bare('pptxgenjs, stored', 'stored', 'none'), deflated, pandoc.deck];
  const rounds = (factor: number): number => (factor < 10 ? 5 : 1);
  print(
    'deck',
    deflated.name,
    deckSizes.map((factor) => ({
      factor,
      rounds: rounds(factor),
      ways: decks,
      place: (slides) => placeFor(slides, 1),
    })),
  );
  const docx = bare('docx', 'none', 'docx');
  print(
    'handout',
    docx.name,
    [1, 10, 100].map((factor) => ({
      factor,
      rounds: rounds(factor),
      ways: [briefwright('docx'), docx, pandoc.handout],
      place: (pages) => placeFor(1, pages),
    })),
  );
};
