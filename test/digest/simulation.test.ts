import { SEED } from '../live/random';
import { startHub } from '../support/hub';
import { startSmtp } from '../support/smtp';
import { killWhenDue } from './killed';
import { simulate } from './simulation';

const NONE = { twice: 0, lost: 0, wrong: 0, empty: 0 };

it('weeks go by in many zones: everybody is told of everything once, at her hour, and once a day at most', async () => {
  const smtp = await startSmtp();
  const hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  const { topics, mails, ...result } = await simulate(hub, smtp, { people: 6, days: 6, seed: SEED });
  await hub.stop();
  await smtp.stop();
  expect(result).toMatchObject({ crowded: 0, astray: 0, faults: NONE });
  expect(topics).toBeGreaterThan(10);
  expect(mails).toBeGreaterThan(10);
}, 60_000);

it('killed when digests are due: everybody is told of everything once', async () => {
  const { faults, mails } = await killWhenDue(1, SEED);
  expect(faults).toEqual(NONE);
  expect(mails).toBeGreaterThan(0);
}, 60_000);
