import { guess } from '../sign-in/guessing';
import { BEHIND_PROXY } from '../support/visitor';
import { startHub } from '../support/hub';
import { report } from './table';

it('10,000 guesses of a code from 100 addresses: none gets in; without limits one does', async () => {
  const hub = await startHub({ env: BEHIND_PROXY });
  const how = { guesses: 10_000, addresses: 100, prefix: '192.0.2' };
  const { email } = await hub.make.person();
  const limited = await guess(hub, email, how);
  const other = await hub.make.person();
  const unlimited = await guess(hub, other.email, { ...how, unlimited: true });
  await hub.stop();
  report('guessing', { tried: limited.tried, in: limited.signedIn, 'in without limits': unlimited.signedIn });
  expect(limited).toEqual({ tried: 10_000, signedIn: 0 });
  expect(unlimited).toEqual({ tried: 10_000, signedIn: 1 });
});
