import { spawnSync } from 'node:child_process';
import { program, type Workplace } from './command.ts';

/**
 * A session at the command line as text: what was typed and what came back.
 *
 *     # what it shows
 *     @ briefs/a.yaml          a file that is there, up to the next line of this kind
 *     title: A
 *     $ briefwright check      typed into bash; what follows is what comes back
 *     a line of standard output
 *     2> a line of standard error
 *     => 1                     the exit code, where it is not 0
 */
interface Step {
  readonly typed: string;
  readonly answer: string;
}

const shell = `briefwright() { '${process.execPath}' '${program}' "$@"; }\n`;

/** Sizes and numbers of pages differ with each change of the pack, and say nothing here. */
const withoutSizes = (text: string): string =>
  text
    .replace(/\b\d+(\.\d)? [kM]B/g, '… kB')
    .replace(/\b\d+ (slide|page)s? {2}/g, '… $1s  ')
    .replace(/"(bytes|pages)": \d+/g, '"$1": 0');

const lines = (text: string, prefix: string): readonly string[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${prefix}${line}`.trimEnd());

const runStep = (typed: string, place: Workplace): Step => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', shell + typed], {
    cwd: place.folder,
    env: { PATH: process.env.PATH ?? '', HOME: place.folder },
    encoding: 'utf8',
  });
  const code = status === 0 ? [] : [`=> ${status}`];
  const answer = [...lines(stdout, ''), ...lines(stderr, '2> '), ...code].join('\n');
  return { typed, answer: withoutSizes(answer) };
};

const parts = (text: string): readonly string[] => text.split(/^(?=[@$] )/m);

/** Runs a session again, and gives it with what came back this time: the same text, where nothing has changed. */
export const replay = (transcript: string, place: Workplace): string =>
  parts(transcript)
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      if (first.startsWith('@ ')) place.put(first.slice(2).trim(), rest.join('\n'));
      if (!first.startsWith('$ ')) return part;
      const { typed, answer } = runStep(first.slice(2), place);
      return `$ ${typed}\n${answer}${answer === '' ? '' : '\n'}`;
    })
    .join('');
