import { buildSchema, parse } from 'graphql';
import type { HubContext } from '../../src/graphql/context';
import { LiveHub } from '../../src/graphql/live/live-hub';
import type { Change, ChangeFeed } from '../../src/persistence/changes/change-feed';
import { anonymous } from '../../src/shared/actor';
import { noBlocks } from '../support/blocks';

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
  resolver.resolve = (value: { seq: string }) => {
    answering(log.rows[Number(value.seq) - 1]!);
    return value;
  };
  const errors: unknown[] = [];
  const hub = new LiveHub({
    schema,
    changes: log.feed,
    blocks: noBlocks,
    fields: new Map([
      [
        'changed',
        {
          open: async (_actor, { after }) => ({
            streamId: STREAM,
            after: after === undefined ? null : BigInt(after as string),
          }),
          accepts: () => true,
          show: async (viewers, { seq }) => viewers.map(() => ({ seq: `${seq}` })),
        },
      ],
    ]),
    contextOf: () => ({ asked: false }) as HubContext,
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
        fieldNodes: [],
        args: after === undefined ? {} : { after },
        fieldName: 'changed',
        actor: anonymous(),
      },
      {
        send: (answer) => got.push(/"seq":"(\d+)"/.exec(answer)?.[1] ?? answer) > 0,
        ready: () => true,
        complete: () => undefined,
        cutOff: () => (cut = true),
      },
    );
    return { got, leave, cut: () => cut };
  };
  return { hub, join, errors };
}

describe('live readers of one log', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'are served also where the last one leaves %i steps after the next one came',
    async (steps) => {
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
    },
  );

  it('come back by cursor where the log cannot be read as they catch up', async () => {
    const log = new Log();
    const { hub, join, errors } = liveHub(log);
    log.add();
    const other = await join();
    await sleep(10);
    log.failing = 1;
    const reader = await join('0');
    await sleep(10);
    expect(reader.cut()).toBe(true);
    expect(errors).toHaveLength(1);
    const again = await join('0');
    await sleep(10);
    expect(again.got).toEqual(['1']);
    expect(other.cut()).toBe(false);
    hub.close();
  });

  it('get a change that could not be answered as soon as it can', async () => {
    const log = new Log();
    let away = true;
    const { hub, join } = liveHub(log, () => {
      if (away) throw new Error('the database is away');
    });
    const reader = await join();
    log.add();
    await sleep(10);
    expect(reader.got).toEqual([]);
    away = false;
    log.add();
    await sleep(10);
    expect(reader.got).toEqual(['1', '2']);
    hub.close();
  });

  it('are told of a change that can never be answered, and go on', async () => {
    const log = new Log();
    const { hub, join } = liveHub(log, ({ seq }) => {
      if (seq === 1n) throw new Error('for ever');
    });
    const reader = await join();
    for (let i = 0; i < 4; i++) {
      log.add();
      await sleep(10);
    }
    expect(reader.got).toEqual([expect.stringContaining('"data":{"changed":null}'), '2', '3', '4']);
    hub.close();
  });

  it('pass by numbers whose entries are gone', async () => {
    const log = new Log();
    for (let i = 0; i < 3; i++) log.add();
    const last = log.rows.pop()!;
    const read = jest.spyOn(log.feed, 'read');
    jest.spyOn(log.feed, 'heads').mockResolvedValueOnce(new Map([[STREAM, last.seq]]));
    const { hub, join } = liveHub(log);
    const reader = await join('0');
    await sleep(10);
    expect(reader.got).toEqual(['1', '2']);
    expect(read.mock.calls.length).toBeLessThan(5);
    reader.leave();
    hub.close();
  });
});
