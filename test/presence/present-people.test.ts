import { PresentPeople } from '../../src/features/presence/present-people';
import { LocalBus } from '../../src/gateways/bus';
import type { Line } from '../../src/shared/line';
import { random, SEED } from '../live/random';

const TOPIC = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const person = (i: number) => `01890000-0000-4000-8000-00000000010${i}`;

/** Processes of one hub on one line, which loses what it is told to. */
function processes(count: number, loses: (message: string) => boolean = () => false) {
  const bus = new LocalBus().line('presence');
  const said: Record<string, unknown>[] = [];
  const line: Line = {
    publish: (message) => {
      said.push(JSON.parse(message) as Record<string, unknown>);
      if (!loses(message)) bus.publish(message);
    },
    subscribe: (listener) => bus.subscribe(listener),
  };
  return { said, bus, all: Array.from({ length: count }, () => new PresentPeople(line)) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('processes of one hub', () => {
  it('know of each other’s people, of each once, whoever came first', async () => {
    const { all } = processes(2);
    const [one, other] = all as [PresentPeople, PresentPeople];
    one.join(TOPIC, person(1));
    await pass(5_000);
    other.join(TOPIC, person(2));
    const leave = other.join(TOPIC, person(1));
    await pass(1_000);
    for (const each of all) expect(each.at(TOPIC).readers).toEqual([person(1), person(2)]);
    leave();
    await pass(1_000);
    for (const each of all) expect(each.at(TOPIC).readers).toEqual([person(1), person(2)]);
    for (const each of all) expect(each.at(OTHER).readers).toEqual([]);
  });

  it('forget one that falls silent after thirty seconds, and not one that goes on', async () => {
    const dead = new Set<unknown>();
    const { all } = processes(3, (message) => dead.has((JSON.parse(message) as { from: unknown }).from));
    const [one, other, third] = all as [PresentPeople, PresentPeople, PresentPeople];
    one.join(TOPIC, person(1));
    other.join(TOPIC, person(2));
    third.join(TOPIC, person(3));
    await pass(2_000);
    dead.add(Reflect.get(other, 'me'));
    await pass(27_000);
    expect(one.at(TOPIC).readers).toHaveLength(3);
    await pass(14_000);
    expect(one.at(TOPIC).readers).toEqual([person(1), person(3)]);
    await pass(60_000);
    expect(one.at(TOPIC).readers).toEqual([person(1), person(3)]);
  });

  it('tell each other once a second at most, however many come and go', async () => {
    const { all, said } = processes(2);
    all[1]!.join(TOPIC, null);
    for (let i = 0; i < 100; i++) {
      const leave = all[0]!.join(TOPIC, person(i % 5));
      await pass(10);
      leave();
      all[0]!.join(TOPIC, person(7));
    }
    await pass(1_000);
    expect(said.length).toBeLessThanOrEqual(8);
    expect(all[1]!.at(TOPIC).readers).toEqual([person(7)]);
  });

  it('hear that somebody writes, for five seconds; her next signs within two are passed over', async () => {
    const { all, said } = processes(2);
    for (const each of all) each.join(TOPIC, null);
    const changed = jest.fn();
    all[1]!.onChange(changed);
    for (let i = 0; i < 10; i++) {
      all[0]!.sign(TOPIC, person(1));
      await pass(100);
    }
    expect(said.filter((message) => 'writes' in message)).toHaveLength(1);
    for (const each of all) expect(each.at(TOPIC).writers).toEqual([person(1)]);
    await pass(3_000);
    all[0]!.sign(TOPIC, person(1));
    await pass(4_000);
    for (const each of all) expect(each.at(TOPIC).writers).toEqual([person(1)]);
    await pass(1_100);
    for (const each of all) expect(each.at(TOPIC).writers).toEqual([]);
    // Twice that she writes, and once that she does no more.
    expect(changed.mock.calls.length).toBeLessThanOrEqual(4);
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('hear of a sign that was given to a process where nobody is', async () => {
    const { all } = processes(2);
    all[1]!.join(TOPIC, null);
    all[0]!.sign(TOPIC, person(1));
    expect(all[1]!.at(TOPIC).writers).toEqual([person(1)]);
  });

  it('look anew at one who shows herself no more, wherever she is', () => {
    const { all } = processes(2);
    all[1]!.join(TOPIC, person(1));
    all[1]!.join(OTHER, person(2));
    const changed = jest.fn();
    all[1]!.onChange(changed);
    all[0]!.look(person(1));
    expect(changed.mock.calls).toEqual([[TOPIC]]);
  });

  it('hold nothing of topics at which nobody of theirs is', async () => {
    const { all } = processes(2);
    const leaves = Array.from({ length: 50 }, (_, i) =>
      all[0]!.join(`01890000-0000-7000-8000-0000000002${10 + i}`, person(1)),
    );
    await pass(2_000);
    const held = (each: PresentPeople) => (Reflect.get(each, 'places') as Map<string, unknown>).size;
    expect(all.map(held)).toEqual([50, 0]);
    for (const leave of leaves) leave();
    all[0]!.sign(TOPIC, person(1));
    await pass(20_000);
    expect(all.map(held)).toEqual([0, 0]);
    expect((Reflect.get(all[0]!, 'signs') as Map<string, unknown>).size).toBe(0);
  });

  it('pay no heed to what is none of theirs', () => {
    const { all, bus } = processes(1);
    all[0]!.join(TOPIC, person(1));
    const from = person(9);
    for (const message of [
      '',
      'null',
      '{',
      JSON.stringify({ from, topicId: TOPIC }),
      JSON.stringify({ from, topicId: TOPIC, here: ['x'] }),
      JSON.stringify({ from, topicId: TOPIC, here: Array<string>(10_000).fill(person(3)) }),
      JSON.stringify({ from: '__proto__', topicId: TOPIC, here: [person(3)] }),
    ])
      bus.publish(message);
    expect(all[0]!.at(TOPIC).readers).toEqual([person(1)]);
    bus.publish(JSON.stringify({ from, topicId: TOPIC, here: [person(3)] }));
    expect(all[0]!.at(TOPIC).readers).toEqual([person(1), person(3)]);
  });

  it(`see the same in the end, though a third of what they say is lost (seed ${SEED})`, async () => {
    const draw = random(SEED);
    let losing = true;
    const { all } = processes(3, () => losing && draw.below(3) === 0);
    const there = new Map<() => void, string>();
    for (let step = 0; step < 300; step++) {
      if (there.size > 0 && draw.below(2) === 0) {
        const leave = [...there.keys()][draw.below(there.size)]!;
        there.delete(leave);
        leave();
      } else {
        const id = person(draw.below(9));
        there.set(all[draw.below(3)]!.join(TOPIC, id), id);
      }
      await pass(draw.below(400));
    }
    for (const each of all) each.join(TOPIC, null);
    losing = false;
    // What was lost is told again, and who was lost is forgotten.
    await pass(45_000);
    const wanted = [...new Set(there.values())].sort();
    for (const each of all) expect(each.at(TOPIC).readers).toEqual(wanted);
  });
});
