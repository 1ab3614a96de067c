import { parentPort, Worker } from 'node:worker_threads';

/** What a thread says: what it was asked for, or what was thrown there. */
type Said<Answer> = { readonly answer: Answer } | { readonly thrown: unknown };

/** Another thread that is asked one question after the other. Questions and answers are copied: plain data. */
export interface Thread<Question, Answer> {
  /** Rejects with what is thrown there, or with why the thread has ended. */
  readonly ask: (question: Question) => Promise<Answer>;
}

/** Starts a thread; it holds up the end of the process only while it is asked. @param file a script that answers */
export const startThread = <Question, Answer>(file: string): Thread<Question, Answer> => {
  const worker = new Worker(file);
  let waiting: ((said: Said<Answer>) => void) | undefined;
  let ended: Said<Answer> | undefined;
  const settle = (said: Said<Answer>): void => {
    waiting?.(said);
    waiting = undefined;
  };
  const end = (thrown: unknown): void => {
    ended ??= { thrown };
    settle(ended);
  };
  // Only `answer` below posts messages.
  worker.on('message', (said: Said<Answer>) => settle(said));
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`a thread ended with ${code}`)));
  // After the listeners: one for messages makes the process wait again.
  worker.unref();
  const put = async (question: Question): Promise<Answer> => {
    worker.ref();
    const said = await new Promise<Said<Answer>>((resolve) => {
      waiting = resolve;
      if (ended) settle(ended);
      else worker.postMessage(question);
    });
    worker.unref();
    if ('thrown' in said) throw said.thrown;
    return said.answer;
  };
  // The one before may have been forgotten by who asked it: its answer must not be taken for the next one's.
  let before: Promise<unknown> = Promise.resolve();
  return {
    ask: (question) => {
      const answered = before.then(() => put(question));
      before = answered.catch(() => undefined);
      return answered;
    },
  };
};

/** Answers the questions that this thread is asked. */
export const answer = <Question, Answer>(work: (question: Question) => Promise<Answer>): void => {
  parentPort?.on('message', async (question: Question) => {
    const said = await work(question).then(
      (given): Said<Answer> => ({ answer: given }),
      (thrown: unknown): Said<Answer> => ({ thrown }),
    );
    parentPort?.postMessage(said);
  });
};
