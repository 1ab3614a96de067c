import { existsSync, readdirSync } from 'node:fs';

/** A brief that is drawn, with the pack that gives it its look. */
export interface Subject {
  /** The brief's file, from the root of the repository. */
  readonly path: string;
  readonly brief: string;
  readonly pack: string;
}

const briefsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** The packs that come with the program: the folders of `templates/` that hold a theme. */
const shippedPacks = (): readonly string[] =>
  readdirSync('templates')
    .filter((name) => existsSync(`templates/${name}/theme.yaml`))
    .sort();

const subject = (path: string, pack: string): Subject => ({
  path,
  brief: path.replace(/^.*\/|\.yaml$/g, ''),
  pack,
});

/** Every shipped brief with every shipped pack, and the stress set with the pack `standard`. */
export const subjects = (): readonly Subject[] => [
  ...shippedPacks().flatMap((pack) => briefsIn('briefs').map((path) => subject(path, pack))),
  ...briefsIn('tests/stress').map((path) => subject(path, 'standard')),
];
