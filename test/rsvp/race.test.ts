import { random, SEED } from '../live/random';
import { guardians, makeScene, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { inDrill } from '../support/runs';
import { naiveRace, PEOPLE, race, SEATS, type Racers } from './race';

let hub: TestHub;
let scene: Scene;
let people: Racers;

const ROUNDS = inDrill ? 100 : 1;
const draw = random(SEED);

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardians(hub, scene.network, PEOPLE);
}, 60_000);
afterAll(() => hub.stop());

describe(`of ${PEOPLE} who want one of ${SEATS} seats at the same moment (seed ${SEED})`, () => {
  it(`the first have one, the others wait in order, and ten who leave make room for the next ten, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const found = await race(hub, scene, people, draw);
      expect(found).toMatchObject({
        seated: SEATS,
        waiting: PEOPLE - SEATS,
        stillWaiting: PEOPLE - SEATS - 10,
      });
      expect(found.places).toEqual(Array.from({ length: PEOPLE - SEATS }, (_, n) => n + 1));
      expect(found.promoted).toEqual(found.next);
    }
  }, 900_000);

  it('more have one where it is looked first and then taken', async () => {
    expect(await naiveRace(hub, people)).toBeGreaterThan(SEATS);
  });
});
