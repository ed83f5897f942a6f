import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { Asking } from './asking';
import { ACTORS, reached, standingOf, type ActorName } from './rule';
import { makeWorld, type World } from './world';

let hub: TestHub;
let world: World;
let asking: Asking;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
});
afterAll(() => hub.stop());

describe.each([1, 2, 3, 5, 9, 13])('what a post carries on a board with the stored audience %i', (stored) => {
  it('is seen and had by whoever sees the post; what waits by who sent it and those who keep order', async () => {
    const boardId = await hub.make.board(world.network);
    await hub.app.pool.query('UPDATE board SET audience = $1 WHERE id = $2', [stored, boardId]);
    const topicId = await hub.make.topic(boardId, world.owner.participantId);
    const postId = randomUUID();
    await hub.app.pool.query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id)
       VALUES ($1::uuid, $2, $3, 'x', 'x', $1::uuid::text)`,
      [postId, topicId, world.owner.participantId],
    );
    const make = async (waits: boolean) =>
      hub.make.id(await hub.make.attachment(world.owner.personId, boardId, postId, waits));
    const [shown, held] = [await make(false), await make(true)];
    const query = `query($p: ID!) { post(id: $p) { attachments { ${asking.selection('Attachment')} } } }`;
    const addresses: Record<string, string> = {};
    // The author first: she sees all there is.
    for (const actor of ['self', ...ACTORS] as const) {
      const { post } = await asking.ask(actor, query, { p: hub.make.id(postId) });
      const told = (post as unknown as { attachments: { id: string; url: string }[] } | null)?.attachments;
      const { organises, moderates } = standingOf(actor);
      const entitled = actor === 'self' || organises === true || moderates === true;
      // Boards have no owner.
      const sees = reached(actor === 'self' ? 'member' : actor, stored);
      const expected = sees ? [shown, ...(entitled ? [held] : [])].sort() : undefined;
      expect([actor, told?.map(({ id }) => id).sort()]).toEqual([actor, expected]);
      for (const { id, url } of told ?? []) addresses[id] ??= url;
      for (const id of [shown, held]) {
        const status = await fetched(actor, addresses[id]!);
        expect([actor, status]).toEqual([actor, expected?.includes(id) ? 200 : 404]);
      }
    }
  });
});

async function fetched(actor: ActorName, url: string): Promise<number> {
  return (await fetch(`${hub.url}${url}`, { headers: world.headers[actor] })).status;
}
