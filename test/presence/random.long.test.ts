import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { runs } from '../support/runs';
import { random, SEED, sleep } from '../live/random';
import { Onlooker } from './onlooker';

const PEOPLE = 8;
const STEPS = runs(300);

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

it(`after many have come and gone everybody sees the same as is there (seed ${SEED})`, async () => {
  const draw = random(SEED);
  const network = await hub.make.network();
  const people: (MadePerson & { name: string })[] = [];
  for (let i = 0; i < PEOPLE; i++) {
    const name = `Reader ${i}`;
    people.push({ ...(await hub.make.person({ name, in: [network] })), name });
  }
  const board = await hub.make.board(network);
  const topics = [
    await hub.make.topic(board, people[0]!.participantId),
    await hub.make.topic(board, people[0]!.participantId),
  ];
  const tabs = new Map<Onlooker, { name: string; topic: string }>();
  for (let step = 0; step < STEPS; step++) {
    const { personId, name } = people[draw.below(PEOPLE)]!;
    const own = [...tabs].filter(([, tab]) => tab.name === name).map(([onlooker]) => onlooker);
    if (own.length < 3 && draw.below(5) < 3) {
      const topic = topics[draw.below(2)]!;
      tabs.set(await Onlooker.open(hub, { personId }, topic), { name, topic });
    } else if (own.length > 0) {
      const gone = own[draw.below(own.length)]!;
      tabs.delete(gone);
      if (draw.below(2) === 0) gone.leave();
      else gone.close();
    }
    if (draw.below(10) === 0) await sleep(draw.below(300));
  }
  const there = (topic: string) =>
    [...new Set([...tabs.values()].filter((tab) => tab.topic === topic).map(({ name }) => name))].sort();
  for (const [onlooker, { topic }] of tabs) {
    await eventually(
      () => onlooker.names,
      (seen) => String(seen) === String(there(topic)),
    );
  }
  // And it stays so.
  await sleep(1_500);
  for (const [onlooker, { topic }] of tabs) expect(onlooker.names).toEqual(there(topic));
  for (const onlooker of tabs.keys()) onlooker.close();
}, 60_000);
