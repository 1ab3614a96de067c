import { execFile } from 'node:child_process';
import { HostFailure } from './failure.ts';

/** More than any brief may hold. */
const mostBytes = 64 * 1024 * 1024;

/** Git's answers in English, no question asked, and nothing fetched from elsewhere. */
const quiet = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
} as const;

/** Git's own first sentence, without its lead; what no one can act on is left out. */
const reasonOf = (error: Error, said: string): string => {
  if ('code' in error && error.code === 'ENOENT') return 'there is no git on this machine';
  const [first = ''] = said.split('\n');
  const reason = first.replace(/^(fatal|error): |\.$/g, '').trim();
  return reason === '' ? 'git does not give it out' : reason;
};

/**
 * @param name `REVISION:PATH` as git takes it
 * `git cat-file` gives the bytes as they are: no filter, pager or converter that a repository may name is run.
 */
export const readRevision = (workingFolder: string, name: string): Promise<Uint8Array> => {
  // What begins with a hyphen would be an option.
  if (name.startsWith('-')) return Promise.reject(new HostFailure(name, 'a revision begins with no hyphen'));
  const settings = {
    cwd: workingFolder,
    encoding: 'buffer',
    maxBuffer: mostBytes,
    env: { ...process.env, ...quiet },
  } as const;
  return new Promise((resolve, reject) => {
    execFile('git', ['cat-file', 'blob', name], settings, (error, stdout, stderr) => {
      if (error) reject(new HostFailure(name, reasonOf(error, stderr.toString('utf8'))));
      else resolve(stdout);
    });
  });
};
