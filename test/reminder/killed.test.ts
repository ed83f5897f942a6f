import { SEED } from '../live/random';
import { killWhenDue } from './killed';

it(`killed when people are to be reminded: each is, once (seed ${SEED})`, async () => {
  const { faults, reminders } = await killWhenDue(2, SEED);
  expect(faults).toEqual({ lost: 0, twice: 0, wrong: 0 });
  expect(reminders).toBeGreaterThan(0);
}, 120_000);
