import { readConfig } from '../../src/config';
import { startHub, type TestHub } from '../support/hub';
import { makeAsking } from './asking';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ env: { UNANSWERED_HOURS: '5/2' } });
});
afterAll(() => hub.stop());

it('questions wait as long as the hub’s settings say', async () => {
  const a = await makeAsking(hub);
  await a.follow('bruno');
  const question = await a.ask();
  await a.pass(4);
  await a.offer();
  expect(await a.told(question)).toEqual([]);
  await a.pass(1);
  await a.offer();
  expect(await a.told(question)).toEqual(['bruno']);
  await a.pass(2);
  await a.offer();
  expect(await a.told(question)).toEqual(['bruno', 'contact', 'mentor']);
});

it.each(['48', '48/', '-1/24', '48/24/12', '2d/1d', '300/37'])('%s are no hours', (text) => {
  expect(() => readConfig({ UNANSWERED_HOURS: text })).toThrow(
    'UNANSWERED_HOURS: must be two numbers of hours such as 48/24',
  );
});

it('without a setting it is two days, and a day more', () => {
  expect(readConfig({}).UNANSWERED_HOURS).toEqual({ peers: 48, experts: 24 });
});
