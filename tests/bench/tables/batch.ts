import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, timed, type Way } from '../measure.ts';
import { bare, command, placeFor } from '../place.ts';

const lay = (folder: string, count: number): string => {
  const name = `briefs-${count}`;
  mkdirSync(join(folder, name));
  cpSync(join(folder, 'picture.png'), join(folder, name, 'picture.png'));
  for (let index = 0; index < count; index++)
    cpSync(join(folder, 'job.yaml'), join(folder, name, `${index}.yaml`));
  return name;
};

/** Pairs by the libraries alone, a process each: how much faster this machine is when it does two at once. */
const alone = (count: number): readonly Way[] => {
  const pairs = (index: number, half: number): string =>
    `for pair in $(seq ${half}); do ${bare('', 'deflated', 'docx').command.replace('out/', `out/${index}-`)}; done`;
  return [
    { name: `the libraries alone, ${count} pairs`, command: `sh -c '${pairs(0, count)}'`, files: [] },
    {
      name: 'two processes at once',
      command: `sh -c '(${pairs(0, count / 2)}) & ${pairs(1, count / 2)}; wait'`,
      files: [],
    },
  ];
};

const rowsOf = (folder: string, count: number, ways: readonly Way[]): readonly (readonly string[])[] => {
  const runs = ways.map((way) => timed(folder, way));
  return ways.map(({ name }, index) => {
    const { wall = 0, memory = 0 } = runs[index] ?? {};
    const gain = ((runs[0]?.wall ?? 0) / wall).toFixed(2);
    return [name, wall.toFixed(2), (count / wall).toFixed(2), gain, memory.toFixed(0)];
  });
};

/** The same brief many times over, one after the other and two at once: how much is gained, and whether memory grows. */
export const batch = (long: boolean): void => {
  const folder = placeFor(1, 1);
  const head = ['briefs', 'wall, s', 'briefs a second', 'against one thread', 'peak, MiB'];
  const rows = (long ? [10, 100, 300, 1000] : [10, 100]).flatMap((count) => {
    const name = lay(folder, count);
    const ways = [1, 2].map(
      (jobs): Way => ({
        name: `${count}, --jobs ${jobs}`,
        command: `sh -c '${command(`build ${name}/*.yaml --force --jobs ${jobs} --out out`)}'`,
        files: [],
      }),
    );
    return rowsOf(folder, count, ways);
  });
  printTable(head, [...rows, ...rowsOf(folder, 20, alone(20))]);
};
