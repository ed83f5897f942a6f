import { buildSchema, parse } from 'graphql';
import type { HubContext } from '../../src/graphql/context';
import { StateHub } from '../../src/graphql/live/state-hub';
import { anonymous, type Actor } from '../../src/shared/actor';
import { noBlocks } from '../support/blocks';

const schema = buildSchema(
  'type Query { a: Int } type Subscription { state(id: String): State } type State { text: String }',
);
schema.getSubscriptionType()!.getFields()['state']!.resolve = (root: unknown) => root;
const source = 'subscription { state { text } }';
const people = [anonymous(['en']), anonymous(['it'])] as const;

/** A hub whose one thing stands as is said here, and for whom. */
function stateHub() {
  let tell: (subjectId: string) => void = () => undefined;
  const thing = {
    text: 'a',
    reads: 0,
    failing: 0,
    seenBy: (_viewer: Actor) => true,
    become(text: string) {
      thing.text = text;
      tell('thing');
    },
  };
  const errors: unknown[] = [];
  const entered = { now: 0 };
  const hub = new StateHub({
    schema,
    contextOf: () => ({ asked: false }) as HubContext,
    mask: (result) => result,
    onError: (error) => errors.push(error),
    blocks: noBlocks,
    states: {
      onChange: (listener) => {
        tell = listener;
        return () => undefined;
      },
      fields: new Map([
        [
          'state',
          {
            open: async () => ({
              subjectId: 'thing',
              enter: () => {
                entered.now++;
                return () => entered.now--;
              },
            }),
            show: async (viewers) => {
              thing.reads++;
              if (thing.failing-- > 0) throw new Error('the database is away');
              return viewers.map((viewer) => (thing.seenBy(viewer) ? { text: thing.text } : null));
            },
          },
        ],
      ]),
    },
  });
  const join = async (actor: Actor = people[0]) => {
    const receiver = {
      got: [] as string[],
      idle: true,
      ended: false,
      send: (answer: string) => receiver.got.push(/"text":"(\w+)"/.exec(answer)![1]!) > 0,
      ready: () => true,
      complete: () => void (receiver.ended = true),
      cutOff: () => undefined,
    };
    const leave = await hub.subscribe(
      {
        document: parse(source),
        source,
        operationName: null,
        variables: {},
        fieldNodes: [],
        args: {},
        fieldName: 'state',
        actor,
      },
      receiver,
    );
    return Object.assign(receiver, { leave });
  };
  return { hub, thing, errors, entered, join };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('those who watch how a thing stands', () => {
  it('are told at once, then of what it became within a second, together', async () => {
    const { hub, thing, join } = stateHub();
    const watcher = await join();
    await pass(1);
    expect(watcher.got).toEqual(['a']);
    for (const text of ['b', 'c', 'd']) {
      thing.become(text);
      await pass(100);
    }
    expect(watcher.got).toEqual(['a']);
    await pass(1_000);
    expect(watcher.got).toEqual(['a', 'd']);
    hub.close();
  });

  it('are told at most once a second, for as long as it goes on', async () => {
    const { hub, thing, join } = stateHub();
    const watcher = await join();
    for (let i = 0; i < 100; i++) {
      thing.become(`t${i}`);
      await pass(100);
    }
    await pass(1_000);
    expect(watcher.got.length).toBeLessThanOrEqual(12);
    expect(watcher.got.at(-1)).toBe('t99');
    hub.close();
  });

  it('are not told what they know', async () => {
    const { hub, thing, join } = stateHub();
    const watcher = await join();
    await pass(1);
    for (const text of ['b', 'a']) thing.become(text);
    await pass(5_000);
    expect(watcher.got).toEqual(['a']);
    hub.close();
  });

  it('are read for together, by one statement for all who see it differently', async () => {
    const { hub, thing, join } = stateHub();
    const watchers = [];
    for (let i = 0; i < 100; i++) watchers.push(await join(people[i % 2]));
    await pass(1_100);
    expect(thing.reads).toBeLessThanOrEqual(2);
    for (const { got } of watchers) expect(got).toEqual(['a']);
    hub.close();
  });

  it('hold nothing while they do not read, and then are sent how it stands', async () => {
    const { hub, thing, join } = stateHub();
    const [stalled, other] = [await join(), await join()];
    await pass(1);
    stalled.idle = false;
    for (let i = 0; i < 50; i++) {
      thing.become(`t${i}`);
      await pass(1_000);
    }
    expect(stalled.got).toEqual(['a']);
    expect(other.got.length).toBeGreaterThan(40);
    const { reads } = thing;
    await pass(5_000);
    expect(thing.reads).toBe(reads);
    stalled.idle = true;
    await pass(1_000);
    expect(stalled.got).toEqual(['a', 't49']);
    hub.close();
  });

  it('end where they may not see it any more, at the latest after ten seconds; others go on', async () => {
    const { hub, thing, join } = stateHub();
    const [one, other] = [await join(people[0]), await join(people[1])];
    await pass(1_100);
    thing.seenBy = ({ languages }) => languages[0] === 'it';
    await pass(11_100);
    expect([one.ended, other.ended]).toEqual([true, false]);
    one.leave();
    thing.become('b');
    await pass(1_000);
    expect(one.got).toEqual(['a']);
    expect(other.got).toEqual(['a', 'b']);
    hub.close();
  });

  it('are told as soon as it can be read again', async () => {
    const { hub, thing, join, errors } = stateHub();
    thing.failing = 2;
    const watcher = await join();
    await pass(5_000);
    expect(errors).toHaveLength(2);
    expect(watcher.got).toEqual(['a']);
    hub.close();
  });

  it('leave nothing behind, however often they leave', async () => {
    const { hub, thing, join, entered } = stateHub();
    const watchers = [await join(), await join(), await join(people[1])];
    await pass(1);
    expect(entered.now).toBe(3);
    for (const { leave } of watchers) {
      leave();
      leave();
    }
    expect(entered.now).toBe(0);
    expect((Reflect.get(hub, 'rooms') as Map<string, unknown>).size).toBe(0);
    const { reads } = thing;
    await pass(30_000);
    expect(thing.reads).toBe(reads);
    expect(jest.getTimerCount()).toBe(1);
    hub.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});
