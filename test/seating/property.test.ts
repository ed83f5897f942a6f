import { random, SEED } from '../live/random';
import { makeScene, occurrenceOf, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { BANDS, PaperList, type Band } from './model';
import { come, giveReleased, guardiansOf, standings, startsIn, type Guardians } from './scene';

let hub: TestHub;
let scene: Scene;
let people: Guardians;

const RUNS = runs(100);
const AT_ONCE = 6;
const STEPS = 10;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  const bands: Band[] = [null, ...BANDS];
  people = await guardiansOf(hub, scene, [...bands, ...bands, ...bands]);
}, 60_000);
afterAll(() => hub.stop());

it(`what is drawn is as a list on paper has it, ${RUNS} times (seed ${SEED})`, async () => {
  for (let run = 0; run < RUNS; run += AT_ONCE) {
    // Nobody is held up for how often she answers.
    await hub.app.pool.query('DELETE FROM rate_limit');
    const seeds = Array.from({ length: Math.min(AT_ONCE, RUNS - run) }, (_, n) => SEED + run + n);
    // All are over before it is told what went otherwise.
    const done = await Promise.allSettled(seeds.map(live));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }
}, 900_000);

/** One date, from the first answer to the last, in the hub and on paper. */
async function live(seed: number): Promise<void> {
  const { below } = random(seed);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  let capacity = 4 + below(6);
  const reserved = BANDS.map((band) => ({ band, count: below(3) })).filter(({ count }) => count > 0);
  const fits = reserved.reduce((sum, { count }) => sum + count, 0) <= capacity ? reserved : [];
  const { id, occurrenceId } = await scene.event({
    capacity,
    replyHours: 0,
    plusOnes: 3,
    bandSeats: { seats: fits, releaseHours: 24 },
  });
  const paper = new PaperList(capacity, Object.fromEntries(fits.map(({ band, count }) => [band, count])));
  const story = [`seed ${seed}: ${capacity} seats, ${JSON.stringify(fits)}`];
  const step = { come: 6, leave: 3, seats: 1, release: 1 };
  const kinds = Object.entries(step).flatMap(([kind, often]) => Array<string>(often).fill(kind));

  for (let n = 0; n < STEPS; n++) {
    const kind = one(kinds);
    const { client, participantId: who, band } = one(people);
    if (kind === 'come') {
      const [plusOnes, orWait] = [one([0, 0, 0, 1, 2, 3]), below(4) > 0];
      const found = await come(client, occurrenceId, { plusOnes, orWait });
      const noted = paper.come(who, band, 1 + plusOnes, orWait);
      story.push(`${who} (${band}) and ${plusOnes}${orWait ? '' : ', now or not'}: ${noted}`);
      expect([story, 'status' in found]).toEqual([story, noted]);
    } else if (kind === 'leave') {
      const answer = one(['MAYBE', 'NOT_GOING'] as const);
      story.push(`${who} ${answer}`);
      await come(client, occurrenceId, { answer });
      paper.leave(who, band, answer);
    } else if (kind === 'seats') {
      const seats = Math.max(1, capacity + below(5) - 2);
      const changed = await scene.update({ eventId: id, capacity: seats });
      const can = paper.seats(seats);
      story.push(`${seats} seats: ${can}`);
      expect([story, changed.__typename === 'EventSuccess']).toEqual([story, can]);
      if (can) capacity = seats;
    } else if (n > STEPS / 2) {
      story.push('released');
      await startsIn(hub, occurrenceId, 23);
      await giveReleased(hub);
      paper.release();
    }
    expect([story, await standings(hub, occurrenceId)]).toEqual([story, paper.all]);
    expect([story, paper.goingCount <= capacity]).toEqual([story, true]);
  }
  const { client, band } = one(people);
  const seen = (await occurrenceOf(client, occurrenceId))!;
  expect([story, seen.goingCount, seen.viewerSeatsLeft]).toEqual([
    story,
    paper.goingCount,
    paper.leftFor(band),
  ]);
}
