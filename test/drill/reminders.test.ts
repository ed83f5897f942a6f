import { SEED } from '../live/random';
import { killWhenDue } from '../reminder/killed';
import { manyDates } from '../reminder/many';
import { report } from './table';

it('30 times kill -9 when people are to be reminded', async () => {
  const { faults, ...figures } = await killWhenDue(30, SEED);
  report('reminders', { ...figures, ...faults });
  expect(faults).toEqual({ lost: 0, twice: 0, wrong: 0 });
  expect(figures.reminders).toBeGreaterThan(1_000);
});

it('of 200,000 dates those that are due are found by an index', async () => {
  const { plan, ...figures } = await manyDates(200_000);
  report('reminders of many dates', figures);
  process.stdout.write(`${plan}\n`);
  expect(plan).toContain('occurrence_reminder_next');
  expect(plan).not.toContain('Seq Scan');
});
