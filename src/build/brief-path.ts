/** The folder of a file with the slash at its end; empty for one in the working folder. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** `briefs/strike.yaml` is called `strike` in the names of what is made of it. */
export const briefName = (path: string): string =>
  path.slice(folderOf(path).length).replace(/(?<=.)\.ya?ml$/, '');

/** True for a path that a brief may name: in its own folder or below, so that it reads nothing else of the machine. */
export const isBelow = (path: string): boolean =>
  !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
