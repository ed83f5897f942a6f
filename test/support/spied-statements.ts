import type { TestHub } from './hub';
import { isOwnWork } from './own-work';

/** The statements that some work runs, each with how often; what jobs run besides is left out. */
export async function spiedStatements(hub: TestHub, work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const { pool } = hub.app;
  const spied = new WeakSet<object>();
  const note = (args: unknown[]) => {
    const [query] = args as [string | { text: string }];
    const text = typeof query === 'string' ? query : query?.text;
    const own = text?.replace('INSERT INTO job', '') ?? '';
    if (text && !isOwnWork(own) && !/delivery SET|FROM delivery/.test(own)) texts.push(text);
  };
  const spy = (client: { query: (...args: never[]) => unknown }) => {
    if (spied.has(client)) return;
    spied.add(client);
    const original = client.query;
    jest.spyOn(client, 'query').mockImplementation((...args: never[]) => {
      note(args);
      return original.apply(client, args);
    });
  };
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;
  jest.spyOn(pool, 'connect').mockImplementation(((...args: unknown[]) => {
    const [callback] = args;
    if (typeof callback === 'function') {
      return connect((error: unknown, client: never, done: unknown) => {
        if (client) spy(client);
        (callback as (...a: unknown[]) => void)(error, client, done);
      });
    }
    return (connect() as Promise<never>).then((client) => {
      spy(client);
      return client;
    });
  }) as never);
  try {
    await work();
  } finally {
    jest.restoreAllMocks();
  }
  return texts;
}
