import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, timed, type Way } from '../measure.ts';
import { command, placeFor } from '../place.ts';

const lay = (folder: string, count: number): string => {
  const name = `briefs-${count}`;
  mkdirSync(join(folder, name));
  cpSync(join(folder, 'picture.png'), join(folder, name, 'picture.png'));
  for (let index = 0; index < count; index++)
    cpSync(join(folder, 'job.yaml'), join(folder, name, `${index}.yaml`));
  return name;
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
    const runs = ways.map((way) => timed(folder, way));
    return ways.map(({ name: called }, index) => {
      const { wall = 0, memory = 0 } = runs[index] ?? {};
      const gain = ((runs[0]?.wall ?? 0) / wall).toFixed(2);
      return [called, wall.toFixed(2), (count / wall).toFixed(2), gain, memory.toFixed(0)];
    });
  });
  printTable(head, rows);
};
