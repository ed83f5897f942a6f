import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { Asking } from './asking';
import { ACTORS, reached, standingOf, type ActorName } from './rule';
import { makeWorld, type World } from './world';

/** As a board for the members of its network is stored. */
const NETWORK = 1;
const WHY = 'It tells who a child is.';

let hub: TestHub;
let world: World;
let asking: Asking;
let boardId: string;
let topicId: string;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
  boardId = await hub.make.board(world.network);
  topicId = await hub.make.topic(boardId, world.owner.participantId);
});
afterAll(() => hub.stop());

/** Who keeps order in the network. */
const keepsOrder = (actor: ActorName) => {
  const { organises, moderates } = standingOf(actor);
  return organises === true || moderates === true;
};

async function post(state = 'PUBLISHED'): Promise<string> {
  const id = randomUUID();
  await hub.app.pool.query(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, state)
     VALUES ($1::uuid, $2, $3, 'x', 'x', $1::uuid::text, $4)`,
    [id, topicId, world.owner.participantId, state],
  );
  return id;
}

async function item(subjectId: string, state = 'OPEN'): Promise<string> {
  const id = randomUUID();
  await hub.app.pool.query(
    `INSERT INTO moderation_item (id, network_id, subject_kind, subject_id, author_id, about_ids, origin, reason, state, due_at)
     VALUES ($1, $2, 'POST', $3, $4, ARRAY[$5::uuid], 'REPORTED', 'CHILD_SAFETY', $6, now())`,
    [id, world.network, subjectId, world.owner.participantId, world.owner.personId, state],
  );
  await hub.app.pool.query(
    `INSERT INTO report (id, item_id, reporter_id, reason, note, hid, due_at)
     VALUES (gen_random_uuid(), $1, $2, 'CHILD_SAFETY', 'x', true, now())`,
    [id, world.people.member.personId],
  );
  return id;
}

const selected = (type: string, below: Record<string, string>) =>
  Object.entries(below).reduce(
    (text, [field, more]) => text.replace(`${field} { __typename }`, `${field} { ${more} }`),
    asking.selection(type),
  );

it('is read by those who keep order, and what came of it by whom it is about, whole', async () => {
  await item(await post('HELD'));
  const decided = await item(await post(), 'DECIDED');
  await hub.app.pool.query(
    `INSERT INTO moderation_decision (id, item_id, decision, ground, statement, decided_by)
     VALUES (gen_random_uuid(), $1, 'WARN', 'HATE', 'because', $2)`,
    [decided, world.people.moderator.personId],
  );
  const one = selected('ModerationItem', {
    reports: asking.selection('Report'),
    decision: asking.selection('ModerationDecision'),
  });
  const query = `query($id: ID!) {
    network(id: $id) { moderationQueue(states: [OPEN, DECIDED]) { nodes { ${one} } } }
    me { statements { nodes { ${asking.selection('StatementOfReasons')} } } }
  }`;
  for (const actor of ACTORS) {
    const { network, me } = (await asking.ask(actor, query, {
      id: hub.make.id(world.network),
    })) as unknown as {
      network: { moderationQueue: { nodes: { hidden: boolean; html: string; reports: object[] }[] } };
      me: { statements: { nodes: object[] } } | null;
    };
    const { nodes } = network.moderationQueue;
    const own = me?.statements.nodes ?? [];
    expect([actor, nodes.length, own.length]).toEqual([
      actor,
      keepsOrder(actor) ? 2 : 0,
      actor === 'self' ? 1 : 0,
    ]);
    for (const { html, reports } of nodes) expect([html, reports.length]).toEqual(['x', 1]);
  }
});

const codeOf = async (actor: ActorName, mutation: string, input: object) => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on UserError { code } } }`;
  const { done } = await asking.ask(actor, query, { input });
  return (done as unknown as { code?: string }).code ?? 'DONE';
};
const refusal = (actor: ActorName) => (standingOf(actor).person ? 'NOT_FOUND' : 'NOT_SIGNED_IN');

it.each(ACTORS)('what a %s may do', async (actor) => {
  const [reported, waiting, shown] = [await post(), await item(await post('HELD')), await post()];
  const choice = { decision: 'HIDE', ground: 'HATE', statement: WHY };
  const expected = keepsOrder(actor) ? 'DONE' : refusal(actor);
  expect(await codeOf(actor, 'decide', { itemId: hub.make.id(waiting), ...choice })).toBe(expected);
  expect(await codeOf(actor, 'moderatePost', { postId: hub.make.id(shown), ...choice })).toBe(expected);
  const appealed = await item(await post(), 'APPEALED');
  await hub.app.pool.query(
    `INSERT INTO moderation_decision (id, item_id, decision, ground, statement, appeal, appealed_at)
     VALUES (gen_random_uuid(), $1, 'WARN', 'HATE', 'because', 'but', now())`,
    [appealed],
  );
  const answer = { itemId: hub.make.id(appealed), outcome: 'UPHELD', answer: WHY };
  expect(await codeOf(actor, 'answerAppeal', answer)).toBe(expected);
  const decided = await item(await post(), 'DECIDED');
  const { rows } = await hub.app.pool.query(
    `INSERT INTO moderation_decision (id, item_id, decision, ground, statement)
     VALUES (gen_random_uuid(), $1, 'WARN', 'HATE', 'because') RETURNING id`,
    [decided],
  );
  const appeal = { statementId: hub.make.id(rows[0].id), text: WHY };
  expect(await codeOf(actor, 'appeal', appeal)).toBe(actor === 'self' ? 'DONE' : refusal(actor));
  const sees = standingOf(actor).person && reached(actor, NETWORK);
  const report = {
    kind: 'POST',
    subjectId: hub.make.id(reported),
    reason: 'HATE',
    idempotencyKey: randomUUID(),
  };
  expect(await codeOf(actor, 'report', report)).toBe(
    actor === 'self' ? 'INVALID_INPUT' : sees ? 'DONE' : refusal(actor),
  );
});
