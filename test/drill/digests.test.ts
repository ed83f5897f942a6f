import { killWhenDue } from '../digest/killed';
import { simulate } from '../digest/simulation';
import { SEED } from '../live/random';
import { startHub } from '../support/hub';
import { startSmtp } from '../support/smtp';
import { report } from './table';

const NONE = { twice: 0, lost: 0, wrong: 0, empty: 0 };

it('a year and a half of digests in many zones', async () => {
  const smtp = await startSmtp();
  const hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  const { faults, ...figures } = await simulate(hub, smtp, { people: 24, days: 550, seed: SEED });
  await hub.stop();
  await smtp.stop();
  report('digests', { ...figures, ...faults });
  expect({ ...figures, faults }).toMatchObject({ crowded: 0, astray: 0, faults: NONE });
});

it('30 times kill -9 when digests are due', async () => {
  const { faults, ...figures } = await killWhenDue(30, SEED);
  report('digests', { ...figures, ...faults });
  expect(faults).toEqual(NONE);
  expect(figures.mails).toBeGreaterThan(100);
});
