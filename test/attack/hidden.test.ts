import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const POST = `mutation($input: PostInput!) { post(input: $input) { __typename ... on UserError { code message field } } }`;

describe('what is hidden', () => {
  it('is not told of by an idempotency key that was used before', async () => {
    const network = await hub.make.network();
    const member = await hub.make.person({ in: [network] });
    const open = await hub.make.topic(await hub.make.board(network), member.participantId);
    const hidden = await hub.make.topic(
      await hub.make.board(network, { audience: 'ME' }),
      member.participantId,
    );
    const { cookie } = await hub.sessionOf(member.personId);
    const idempotencyKey = randomUUID();
    const post = async (topic: string) => {
      const input = { topicId: hub.make.id(topic), body: 'hello', idempotencyKey };
      return (await hub.raw(POST, { input }, { cookie })).body.data!['post'];
    };
    expect(await post(open)).toMatchObject({ __typename: 'PostSuccess' });
    const missing = await post(randomUUID());
    expect(missing).toMatchObject({ code: 'NOT_FOUND' });
    expect(await post(hidden)).toEqual(missing);
    expect(await post(open)).toMatchObject({ __typename: 'PostSuccess' });
  });

  it('is not counted by the length of a cursor', async () => {
    const network = await hub.make.network();
    const { personId } = await hub.make.person({ in: [network] });
    const board = await hub.make.board(network);
    const { cookie } = await hub.sessionOf(personId);
    const cursorAt = async (changes: string) => {
      await hub.app.pool.query('UPDATE change_stream SET last_seq = $2 WHERE id = $1', [board, changes]);
      const { body } = await hub.raw(
        'query($id: ID!) { board(id: $id) { changeCursor } }',
        { id: hub.make.id(board) },
        { cookie },
      );
      return (body.data!['board'] as { changeCursor: string }).changeCursor;
    };
    const cursors = [await cursorAt('9'), await cursorAt('1000'), await cursorAt('9223372036854775807')];
    expect(new Set(cursors.map((c) => c.length)).size).toBe(1);
    expect(new Set(cursors).size).toBe(3);
  });

  it('holds for the metrics, where a proxy on the same machine brings the requests of everybody', async () => {
    expect((await fetch(`${hub.url}/metrics`)).status).toBe(200);
    for (const name of ['forwarded', 'x-forwarded-for', 'via'])
      expect((await fetch(`${hub.url}/metrics`, { headers: { [name]: '203.0.113.5' } })).status).toBe(401);
  });
});
