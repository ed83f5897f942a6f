import { startHub, type TestHub } from '../support/hub';
import { Asking } from './asking';
import { ACTORS, reached, type ActorName } from './rule';
import { isPerson, makeWorld, type NarrowName, type World } from './world';

let hub: TestHub;
let world: World;
let asking: Asking;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
  await hub.app.pool.query(
    `INSERT INTO contact_way (id, person_id, kind, value) VALUES (gen_random_uuid(), $1, 'PHONE', '+390411234567')`,
    [world.owner.personId],
  );
});
afterAll(() => hub.stop());

const set = (table: string, audience: number) =>
  hub.app.pool.query(`UPDATE ${table} SET audience = $1 WHERE person_id = $2`, [
    audience,
    world.owner.personId,
  ]);

/** What an actor is answered: the ways, or why there are none. */
async function revealed(actor: ActorName | NarrowName): Promise<string | Record<string, unknown>[]> {
  const query = `mutation($id: ID!) { revealContact(input: { guardianId: $id }) {
    __typename ... on RevealContactSuccess { ways { ${asking.selection('ContactWay')} } } } }`;
  const answer = await asking.ask(actor, query, { id: hub.make.id(world.owner.cardId) });
  const { __typename, ways } = answer['revealContact'] as unknown as { __typename: string; ways?: [] };
  return ways ?? __typename;
}

describe.each([0, 1, 2, 3])(
  'a way to be reached, for the step %i, of a guardian whose card is for all',
  (step) => {
    beforeAll(async () => {
      await set('guardian_card', 5);
      await set('contact_way', step);
    });

    it.each(ACTORS)('is given to %s where it reaches, and to nobody who has no name', async (actor) => {
      const answer = await revealed(actor);
      if (!isPerson(actor)) return expect(answer).toBe('NotSignedInError');
      expect(answer).toHaveLength(reached(actor, step) ? 1 : 0);
      for (const way of answer as Record<string, unknown>[]) {
        expect(way).toMatchObject({ kind: 'PHONE', value: '+390411234567' });
        expect(way['audience']).toBe(actor === 'self' ? ['ME', 'NETWORK', 'LINKED', 'HUB'][step] : null);
      }
    });
  },
);

describe.each([0, 1, 2, 3, 8])('a way for the hub, on a card for the stored audience %i', (stored) => {
  it.each(ACTORS)('goes to %s no further than the card', async (actor) => {
    await set('contact_way', 3);
    await set('guardian_card', stored);
    const answer = await revealed(actor);
    if (!isPerson(actor)) expect(answer).toBe('NotSignedInError');
    else if (!reached(actor, stored)) expect(answer).toBe('NotFoundError');
    else expect(answer).toHaveLength(reached(actor, 3) ? 1 : 0);
  });
});

describe('a way for nobody, of a guardian whose card nobody sees', () => {
  const contact = async (state: string) => {
    await set('contact_way', 0);
    await set('guardian_card', 0);
    for (const { personId } of Object.values(world.people)) {
      if (personId === world.owner.personId) continue;
      await hub.app.pool.query(
        `INSERT INTO contact_request (id, from_id, to_id, state, decided_at)
         VALUES (gen_random_uuid(), $1, $2, $3, CASE WHEN $3 <> 'PENDING' THEN now() END)
         ON CONFLICT (least(from_id, to_id), greatest(from_id, to_id))
         DO UPDATE SET state = excluded.state, decided_at = excluded.decided_at`,
        [personId, world.owner.personId, state],
      );
    }
  };

  it.each(['PENDING', 'DECLINED', 'WITHDRAWN', 'ENDED'])(
    'stays so after a request that is %s',
    async (state) => {
      await contact(state);
      for (const actor of ACTORS.filter(isPerson)) {
        if (actor !== 'self') expect([actor, await revealed(actor)]).toEqual([actor, 'NotFoundError']);
      }
    },
  );

  it('is given to whom she is in contact with, and to no operator before she showed her passkey', async () => {
    await contact('ACCEPTED');
    for (const actor of ACTORS) {
      const answer = await revealed(actor);
      if (!isPerson(actor)) expect(answer).toBe('NotSignedInError');
      else if (actor === 'unprovenOperator') expect(answer).toBe('NotFoundError');
      else expect([actor, answer]).toEqual([actor, [expect.objectContaining({ value: '+390411234567' })]]);
    }
  });
});

it('is one’s own in one’s own view, and in nobody else’s', async () => {
  for (const actor of ACTORS) {
    const { me } = await asking.ask(actor, '{ me { contactWays { value audience } } }');
    const ways = (me as unknown as { contactWays: unknown[] } | null)?.contactWays ?? [];
    expect([actor, ways.length]).toEqual([actor, actor === 'self' ? 1 : 0]);
  }
});
