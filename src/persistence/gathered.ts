import DataLoader from 'dataloader';

/** Statements under way before questions wait to go together: a second, so that none waits for one that hangs. */
const UNDER_WAY = 2;
/** Questions of one statement at most. */
const MOST = 100;

/**
 * Asks one statement for all who ask at the same time: what comes while others are under way goes by the next.
 * Where nobody else asks, nobody waits. An answer is never older than its question.
 * @param answer to each of the questions, in their order
 */
export function gathered<Q, A>(
  answer: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const loader = new DataLoader<Q, A>(
    async (questions) => {
      underWay++;
      try {
        return await answer(questions);
      } finally {
        underWay--;
        waiting.shift()?.();
      }
    },
    {
      // What is asked again is to be looked up again.
      cache: false,
      maxBatchSize: MOST,
      batchScheduleFn: (go) => void (underWay < UNDER_WAY ? setImmediate(go) : waiting.push(go)),
    },
  );
  return (question) => loader.load(question);
}
