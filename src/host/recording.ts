import type { Below, Host } from './host.ts';
import { sumOf } from './sum.ts';

/** What a host was asked, and the sum of its answer. */
export interface Reading {
  readonly asked: Asked;
  readonly name: string;
  /** `undefined` where it failed, or was answered in two ways: nothing can be said of that again. */
  readonly sum: string | undefined;
}

type Answer = Uint8Array | string | readonly string[] | undefined;

/** A question of three parts as one name: neither a path nor a number holds a NUL. */
const belowName = (folder: string, path: string, mostBytes: number): string =>
  [folder, path, mostBytes].join('\0');

const askBelow = (host: Host, name: string): Promise<Below> => {
  const [folder = '', path = '', mostBytes] = name.split('\0');
  return host.readBelow(folder, path, Number(mostBytes));
};

const answerOf = (found: Below): Answer => {
  if (found.kind === 'read') return found.bytes;
  return found.kind === 'missing' ? undefined : found.kind;
};

/** The questions of a host whose answers a build depends on; the clock is for durations alone. */
const questions = {
  read: (host, name) => host.read(name),
  readBelow: async (host, name) => answerOf(await askBelow(host, name)),
  list: (host, name) => host.list(name),
  folders: (host, name) => host.folders(name),
  revision: (host, name) => host.revision(name),
  environment: async (host, name) => host.environment(name),
} as const satisfies Record<string, (host: Host, name: string) => Promise<Answer>>;

export type Asked = keyof typeof questions;

/** No file and no variable: an answer, too. */
const nothing = 'nothing';

const sumOfAnswer = (answer: Answer): string => {
  if (answer === undefined) return nothing;
  // No file's name holds a NUL.
  return sumOf(answer instanceof Uint8Array || typeof answer === 'string' ? answer : answer.join('\0'));
};

/** The file that a host was asked for; `undefined` where it was asked for something else. */
export const fileOf = ({ asked, name }: Reading): string | undefined => {
  if (asked === 'read') return name;
  if (asked !== 'readBelow') return undefined;
  const [folder = '', path = ''] = name.split('\0');
  return folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
};

/** Whether there was nothing of that name. */
export const isNothing = ({ sum }: Reading): boolean => sum === nothing;

/** The sum of what a host answers now; `undefined` where it fails. */
export const sumNow = async (
  host: Host,
  { asked, name }: Omit<Reading, 'sum'>,
): Promise<string | undefined> => {
  try {
    return sumOfAnswer(await questions[asked](host, name));
  } catch {
    // Why it fails is said where it is asked for what it holds.
    return undefined;
  }
};

export interface Recording {
  readonly host: Host;
  /** Each question once, in the order in which they were first asked. */
  readonly readings: () => readonly Reading[];
}

/** A host that notes what it is asked, so that it can be told whether anything of that has changed since. */
export const recordingHost = (host: Host): Recording => {
  const noted = new Map<string, Reading>();
  const note = (asked: Asked, name: string, sum: string | undefined): void => {
    const key = `${asked} ${name}`;
    const before = noted.get(key);
    noted.set(key, { asked, name, sum: before && before.sum !== sum ? undefined : sum });
  };
  const noting =
    <A extends Answer>(asked: Asked, ask: (name: string) => Promise<A>) =>
    async (name: string): Promise<A> => {
      try {
        const answer = await ask(name);
        note(asked, name, sumOfAnswer(answer));
        return answer;
      } catch (error) {
        note(asked, name, undefined);
        throw error;
      }
    };
  const readBelow: Host['readBelow'] = async (folder, path, mostBytes) => {
    const name = belowName(folder, path, mostBytes);
    try {
      const found = await host.readBelow(folder, path, mostBytes);
      note('readBelow', name, sumOfAnswer(answerOf(found)));
      return found;
    } catch (error) {
      note('readBelow', name, undefined);
      throw error;
    }
  };
  return {
    host: {
      ...host,
      read: noting('read', host.read),
      readBelow,
      list: noting('list', host.list),
      folders: noting('folders', host.folders),
      revision: noting('revision', host.revision),
      environment: (name) => {
        const value = host.environment(name);
        note('environment', name, sumOfAnswer(value));
        return value;
      },
    },
    readings: () => [...noted.values()],
  };
};
