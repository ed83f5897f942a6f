import { command } from '../support/command';
import { SEED } from '../live/random';
import { killRestores } from './support/kills';
import { emptyDatabase, fillDemo, makeFolder, SETTINGS } from './support/world';

const folder = makeFolder();
afterAll(folder.remove);

it('leaves no half of a hub where it is killed, and begins anew', async () => {
  const source = await emptyDatabase();
  await fillDemo(source.url);
  const file = folder.path('hub.backup');
  expect(await command(['backup', file], { ...SETTINGS, DATABASE_URL: source.url })).toMatchObject({
    code: 0,
  });
  await source.drop();
  const { nothingYet, refused, whole } = await killRestores(file, 3, SEED);
  expect(nothingYet + refused + whole).toBe(3);
}, 120_000);
