import {
  bytesOf,
  type Figures,
  interleaved,
  median,
  peakMemory,
  printTable,
  ratio,
  type Way,
} from '../measure.ts';
import { bare, briefwright, command, pandoc, placeFor } from '../place.ts';

const rounds = 9;

const walls = (figures: readonly Figures[] = []): readonly number[] => figures.map(({ wall }) => wall);
const cpus = (figures: readonly Figures[] = []): readonly number[] => figures.map(({ cpu }) => cpu);
const milliseconds = (seconds: number): string => (1000 * seconds).toFixed(0);

const print = (folder: string, ways: readonly Way[], base: Way): void => {
  const found = interleaved(folder, ways, rounds);
  const rows = ways.map((way) => {
    const figures = found.get(way);
    return [
      way.name,
      milliseconds(median(walls(figures))),
      milliseconds(median(cpus(figures))),
      ratio(walls(figures), walls(found.get(base))).toFixed(2),
      ratio(cpus(figures), cpus(found.get(base))).toFixed(2),
      peakMemory(folder, way).toFixed(0),
      way.files.length === 0 ? '' : `${bytesOf(folder, way)}`,
    ];
  });
  const head = [
    'cold process',
    'wall, ms',
    'CPU, ms',
    `wall / ${base.name}`,
    'CPU / it',
    'peak, MiB',
    'bytes',
  ];
  printTable(head, rows);
};

/** Whole processes from their start: the job, its checks alone, and a build with nothing to do. */
export const cold = (): void => {
  const folder = placeFor(1, 1);
  const check: Way = { name: 'Briefwright, check', command: command('check job.yaml'), files: [] };
  print(
    folder,
    [
      briefwright('pptx,docx'),
      check,
      bare('pptxgenjs (stored) + docx', 'stored', 'docx'),
      bare('pptxgenjs (deflated) + docx', 'deflated', 'docx'),
      pandoc.both,
    ],
    pandoc.both,
  );
  const version: Way = { name: '--version', command: command('--version'), files: [] };
  const again: Way = {
    name: 'build, nothing changed',
    command: command('build job.yaml --out out'),
    files: [],
  };
  const node: Way = { name: 'node alone', command: 'node -e 0', files: [] };
  print(folder, [again, version, node], version);
};
