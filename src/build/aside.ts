import { optimiseLater } from '../host/compiler.ts';
import { nodeHost } from '../host/node.ts';
import { answer } from '../host/thread.ts';
import { type HandoutTask, type MadeHandout, makeHandoutAside } from './handout.ts';

/** What the thread beside the command does: it makes handouts. By now both threads have loaded what they need. */
export const answerAside = (): void => {
  optimiseLater();
  answer<HandoutTask, MadeHandout>((task) => makeHandoutAside(task, nodeHost()));
};
