import { makeScene, type Scene } from '../event/scene';
import { random, SEED } from '../live/random';
import { startHub, type TestHub } from '../support/hub';
import { inDrill } from '../support/runs';
import { PaperList, type Band } from './model';
import { come, guardiansOf, inOrder, standings, type Guardians } from './scene';

let hub: TestHub;
let scene: Scene;
let people: Guardians;

/** Most are of no band, and ask first. */
const BANDS: Band[] = [
  ...Array<Band>(40).fill(null),
  ...Array<Band>(10).fill('STARTING'),
  ...Array<Band>(10).fill('LONG'),
];
const SEATS = 24;
const RESERVED = { STARTING: 6, LONG: 6 } as const;
const ROUNDS = inDrill ? 50 : 1;
const { below } = random(SEED);

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  people = await guardiansOf(hub, scene, BANDS);
}, 60_000);
afterAll(() => hub.stop());

it(`sixty who answer at the same moment have what a list has on which they come one after the other (seed ${SEED})`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await hub.app.pool.query('DELETE FROM rate_limit');
    const { occurrenceId } = await scene.event({
      capacity: SEATS,
      replyHours: 0,
      plusOnes: 2,
      bandSeats: {
        seats: [
          { band: 'STARTING', count: RESERVED.STARTING },
          { band: 'LONG', count: RESERVED.LONG },
        ],
        releaseHours: 0,
      },
    });
    const paper = new PaperList(SEATS, RESERVED);
    const sizes = new Map(people.map(({ participantId }) => [participantId, 1 + below(3)]));
    const bands = new Map(people.map(({ participantId, band }) => [participantId, band]));
    await Promise.all(
      people.map(({ client, participantId }) =>
        come(client, occurrenceId, { plusOnes: sizes.get(participantId)! - 1 }),
      ),
    );
    for (const who of await inOrder(hub, occurrenceId))
      paper.come(who, bands.get(who)!, sizes.get(who)!, true);
    const found = await standings(hub, occurrenceId);
    expect(found).toEqual(paper.all);
    const seated = found.filter(({ status }) => status === 'GOING');
    expect(seatsOf(seated)).toBeLessThanOrEqual(SEATS);
    const ofNone = seated.filter(({ who }) => bands.get(who) === null);
    expect(seatsOf(ofNone)).toBeLessThanOrEqual(SEATS - RESERVED.STARTING - RESERVED.LONG);

    // Some give back what they have, at the same moment.
    const leaving = new Set(seated.slice(0, 6).map(({ who }) => who));
    await Promise.all(
      people
        .filter(({ participantId }) => leaving.has(participantId))
        .map(({ client }) => come(client, occurrenceId, { answer: 'NOT_GOING' })),
    );
    for (const who of await inOrder(hub, occurrenceId))
      if (leaving.has(who)) paper.leave(who, bands.get(who)!, 'NOT_GOING');
    expect(await standings(hub, occurrenceId)).toEqual(paper.all);
  }
}, 900_000);

function seatsOf(seated: readonly { readonly size: number }[]): number {
  return seated.reduce((sum, { size }) => sum + size, 0);
}
