import type { PostItemFragment } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { makeMentioning, type Mentioning, type Who } from './mentioning';

let hub: TestHub;
let m: Mentioning;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMentioning(hub);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => hub.stop());

/** Whom a member cannot mention, by the id that she writes; made as she might have learnt it elsewhere. */
const NOBODY: Record<string, () => Promise<string> | string> = {
  'somebody who keeps her card to herself': () => m.idOf('hidden'),
  'somebody of another network whose card she may see, and who does not read the board': () =>
    m.idOf('elsewhere'),
  'somebody of another network whose card she may not see': async () => {
    const made = await hub.make.person({ in: [await hub.make.network()] });
    return hub.make.id(made.participantId);
  },
  'somebody who could not sign in': async () => {
    const made = await hub.make.person({ in: [m.network] });
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [made.personId]);
    return hub.make.id(made.participantId);
  },
  'somebody by the id of her card': () => hub.make.id(m.people.carla.cardId),
  'somebody by the id of the person': () => hub.make.id(m.people.carla.personId),
  'somebody of another hub': () => m.idOf('carla').replace(/^[^.]+/, '00000000'),
  'no id': () => 'carla',
};

interface Seen {
  readonly post: PostItemFragment;
  readonly answer: string;
}

/** All that the author is answered when she mentions an id, in a post and in an edit; the ids themselves apart. */
async function mentioning(id: string): Promise<Seen> {
  const at = `@[Somebody](person:${id})`;
  const post = await m.post('bruno', `Ask ${at}!`);
  const edited = await m.edit('bruno', post, `Do ask ${at}!`);
  const offered = await m.offered('bruno', 'somebody');
  const ids = new RegExp([id, post.id].map((each) => each.replace('.', '\\.')).join('|'), 'g');
  const answer = JSON.stringify([post, edited, offered])
    .replace(ids, 'ID')
    .replace(/"\d{4}-[^"]*"/g, 'TIME');
  return { post: edited, answer };
}

/** How often anybody was told of anything, but Anna, who opened the topic. */
async function tellings(): Promise<number> {
  await told(hub);
  const { rows } = await hub.app.pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM notification WHERE person_id <> $1',
    [m.people.anna.personId],
  );
  return rows[0]!.count;
}

describe.each(Object.entries(NOBODY))('%s', (_what, make) => {
  it('is not mentioned, told nothing, and answered of as if she were not', async () => {
    const nobody = await mentioning(hub.make.id(randomUUID()));
    const before = await tellings();
    const somebody = await mentioning(await make());
    expect(somebody.answer).toBe(nobody.answer);
    expect(somebody.post.html).toBe('<p>Do ask @Somebody!</p>');
    expect(somebody.post.mentions).toEqual([]);
    expect(await tellings()).toBe(before);
  });
});

it('an answer would tell of her where one of the guards was missing (negative control)', async () => {
  const nobody = await mentioning(hub.make.id(randomUUID()));
  const somebody = (who: Who) => mentioning(m.idOf(who)).then(({ answer }) => answer);
  const { sessions } = hub.app.features;
  const { personId } = m.people.bruno;
  const bruno = (await sessions.actorsOfPeople([personId])).get(personId)!;
  // As if everybody saw what he sees.
  jest
    .spyOn(sessions, 'actorsOfPeople')
    .mockImplementation((ids) => Promise.resolve(new Map(ids.map((id) => [id, bruno]))));
  expect(await somebody('elsewhere')).not.toBe(nobody.answer);
  // She is kept by the other guard.
  expect(await somebody('hidden')).toBe(nobody.answer);
});

it('who is hidden changes nothing of what is offered', async () => {
  const queries = ['a', 'an', 'som', 'rossi', 'hil', 'elsa'];
  const offered = () =>
    Promise.all(queries.map((query) => m.offered('bruno', query, hub.make.id(m.topicId))));
  const before = await offered();
  for (const name of ['Anna Abate', 'Hilde Rossi', 'Somebody Else', 'Aaron Rossi'])
    await hub.make.person({ name, in: [m.network], audience: 'ME' });
  expect(await offered()).toEqual(before);
  // Somebody who is not would show.
  await hub.make.person({ name: 'Aaron Rossi', in: [m.network] });
  expect(await offered()).not.toEqual(before);
});
