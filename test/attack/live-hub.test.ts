import { buildSchema, parse } from 'graphql';
import type { HubContext } from '../../src/graphql/context';
import { LiveHub } from '../../src/graphql/live/live-hub';
import type { Change, ChangeFeed } from '../../src/persistence/changes/change-feed';
import { anonymous } from '../../src/shared/actor';

const STREAM = 'stream';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A change log in memory, that can be made to fail. */
class Log {
  readonly rows: Change[] = [];
  failing = 0;
  private listener: (streamId: string) => void = () => undefined;

  add(): void {
    const seq = BigInt(this.rows.length + 1);
    this.rows.push({ streamId: STREAM, seq, kind: 'POST_PUBLISHED', subjectId: `${seq}`, parentId: null });
    this.listener(STREAM);
  }

  readonly feed = {
    onWake: (listener: (streamId: string) => void) => {
      this.listener = listener;
      return () => undefined;
    },
    heads: async () => new Map([[STREAM, this.rows.at(-1)?.seq ?? 0n]]),
    read: async (_id: string, after: bigint, upTo: bigint, limit: number) => {
      if (this.failing > 0) throw new Error(`the database is away (${this.failing--})`);
      return this.rows.filter((c) => c.seq > after && c.seq <= upTo).slice(0, limit);
    },
  } as unknown as ChangeFeed;
}

const schema = buildSchema(
  'type Query { a: Int } type Subscription { changed(after: String): Changed } type Changed { seq: String }',
);
const source = 'subscription { changed { seq } }';

/** A live hub over a log in memory; `answering` may fail. */
function liveHub(log: Log, answering: (change: Change) => void = () => undefined) {
  const resolver = schema.getSubscriptionType()!.getFields()['changed']!;
  resolver.resolve = (change: Change) => {
    answering(change);
    return { seq: change.seq.toString() };
  };
  const errors: unknown[] = [];
  const hub = new LiveHub({
    schema,
    changes: log.feed,
    fields: new Map([
      [
        'changed',
        {
          open: async (_actor, { after }) => ({
            streamId: STREAM,
            after: after === undefined ? null : BigInt(after as string),
          }),
          accepts: () => true,
        },
      ],
    ]),
    contextOf: () => ({}) as HubContext,
    mask: (result) => ({ data: result.data, errors: [] }),
    onError: (error) => errors.push(error),
  });
  const join = async (after?: string) => {
    const got: string[] = [];
    let cut = false;
    const leave = await hub.subscribe(
      {
        document: parse(source),
        source,
        operationName: null,
        variables: {},
        args: after === undefined ? {} : { after },
        fieldName: 'changed',
        actor: anonymous(),
      },
      {
        send: (answer) => got.push(/"seq":"(\d+)"/.exec(answer)?.[1] ?? answer) > 0,
        ready: () => true,
        cutOff: () => (cut = true),
      },
    );
    return { got, leave, cut: () => cut };
  };
  return { hub, join, errors };
}

describe('live readers of one log', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('are served also where the last one leaves %i steps after the next one came', async (steps) => {
    const log = new Log();
    const { hub, join } = liveHub(log);
    const first = await join();
    const joining = join();
    for (let i = 0; i < steps; i++) await Promise.resolve();
    first.leave();
    const second = await joining;
    log.add();
    await sleep(10);
    expect(second.got).toEqual(['1']);
    hub.close();
  });
});
