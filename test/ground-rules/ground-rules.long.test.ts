import {
  AcceptGroundRulesDocument,
  BoardDocument,
  GroundRulesDocument,
  PostDocument,
  PublishGroundRulesDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { TELL_RULES, tellRules } from '../../src/features/ground-rules';
import { DeliveryService } from '../../src/features/delivery';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

async function scene() {
  const network = await hub.make.network({ name: 'Veneto' });
  const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const member = await hub.make.person({ in: [network] });
  const board = await hub.make.board(network);
  const topic = await hub.make.topic(board, organiser.participantId);
  return { network, organiser, member, board, topic, as: await hub.client(organiser) };
}

const publish = async (
  as: HubClient,
  network: string,
  markdown: string,
  idempotencyKey: string = randomUUID(),
) =>
  (
    await request(as, PublishGroundRulesDocument, {
      input: { networkId: hub.make.id(network), markdown, idempotencyKey },
    })
  ).publishGroundRules;
const accept = async (as: HubClient, network: string, version: number) =>
  (await request(as, AcceptGroundRulesDocument, { input: { networkId: hub.make.id(network), version } }))
    .acceptGroundRules;
const write = async (as: HubClient, topic: string, idempotencyKey: string = randomUUID()) =>
  (
    await request(as, PostDocument, {
      input: { topicId: hub.make.id(topic), body: 'hello', idempotencyKey },
    })
  ).post;
const rulesOf = async (as: HubClient, network: string) =>
  (await request(as, GroundRulesDocument, { id: hub.make.id(network) })).network!.groundRules;
const asked = async (as: HubClient, board: string) =>
  (await request(as, BoardDocument, { id: hub.make.id(board) })).board!;

describe('ground rules', () => {
  it('are published version after version, sanitised, and accepted by who publishes them', async () => {
    const { network, as } = await scene();
    const first = unwrap(await publish(as, network, '# Be kind\n<script>x</script>'), 'GroundRulesSuccess');
    expect(first.network.groundRules).toMatchObject({ version: 1, viewerAccepted: true });
    expect(first.network.groundRules!.html).toContain('<h3>Be kind</h3>');
    expect(first.network.groundRules!.html).not.toContain('<script>');
    await publish(as, network, 'Be kind, and on time');
    expect(await rulesOf(as, network)).toMatchObject({ version: 2, markdown: 'Be kind, and on time' });
    const audit = await hub.app.pool.query(
      `SELECT details FROM audit_entry WHERE network_id = $1 AND kind = 'NETWORK_CHANGED' ORDER BY id`,
      [network],
    );
    expect(audit.rows).toEqual([{ details: { groundRules: '1' } }, { details: { groundRules: '2' } }]);
  });

  it('are published once for one key, and one after another at the same moment', async () => {
    const { network, as } = await scene();
    const key = randomUUID();
    await Promise.all([1, 2, 3, 4].map(() => publish(as, network, 'same', key)));
    expect(await rulesOf(as, network)).toMatchObject({ version: 1 });
    expect(await publish(as, network, 'other', key)).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
    await Promise.all([1, 2, 3, 4].map((n) => publish(as, network, `text ${n}`)));
    expect(await rulesOf(as, network)).toMatchObject({ version: 5 });
  });

  it('are published by organisers of the network alone', async () => {
    const { network, member, as } = await scene();
    const other = await scene();
    for (const client of [await hub.client(member), other.as]) {
      expect(await publish(client, network, 'mine')).toMatchObject({ __typename: 'NotFoundError' });
    }
    expect(await publish(await hub.client(), network, 'mine')).toMatchObject({
      __typename: 'NotSignedInError',
    });
    expect(await publish(as, network, '  ')).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'markdown',
    });
    expect(await rulesOf(as, network)).toBeNull();
  });

  it('are read by everyone signed in, the text as written by organisers', async () => {
    const { network, as } = await scene();
    await publish(as, network, 'Be kind');
    expect(await rulesOf(await hub.client(await hub.make.person()), network)).toMatchObject({
      html: '<p>Be kind</p>',
      markdown: null,
      viewerAccepted: false,
    });
    expect(await rulesOf(await hub.client(), network)).toBeNull();
  });
});

describe('until they are accepted', () => {
  it('a member reads but does not write, and is told so', async () => {
    const { network, member, board, topic, as } = await scene();
    const client = await hub.client(member);
    expect(await write(client, topic)).toMatchObject({ __typename: 'PostSuccess' });
    expect(await asked(client, board)).toMatchObject({ viewerMayPost: true, viewerMustAcceptRules: false });
    await publish(as, network, 'Be kind');
    const key = randomUUID();
    expect(await write(client, topic, key)).toMatchObject({
      __typename: 'RulesNotAcceptedError',
      code: 'RULES_NOT_ACCEPTED',
    });
    expect(await asked(client, board)).toMatchObject({ viewerMayPost: true, viewerMustAcceptRules: true });
    const success = unwrap(await accept(client, network, 1), 'GroundRulesSuccess');
    expect(success.network.groundRules).toMatchObject({ viewerAccepted: true });
    expect(await write(client, topic, key)).toMatchObject({ __typename: 'PostSuccess' });
    expect(await asked(client, board)).toMatchObject({ viewerMustAcceptRules: false });
  });

  it('and again when they change; what was written before still answers its key', async () => {
    const { network, member, topic, as } = await scene();
    const client = await hub.client(member);
    await publish(as, network, 'one');
    await accept(client, network, 1);
    const key = randomUUID();
    const before = unwrap(await write(client, topic, key), 'PostSuccess').post.id;
    await publish(as, network, 'two');
    expect(await write(client, topic)).toMatchObject({ __typename: 'RulesNotAcceptedError' });
    expect(unwrap(await write(client, topic, key), 'PostSuccess').post.id).toBe(before);
    expect(await accept(client, network, 1)).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'version',
    });
    expect(await accept(client, network, 3)).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await accept(client, network, 2)).toMatchObject({ __typename: 'GroundRulesSuccess' });
    expect(await accept(client, network, 2)).toMatchObject({ __typename: 'GroundRulesSuccess' });
    expect(await write(client, topic)).toMatchObject({ __typename: 'PostSuccess' });
  });

  it('nothing else is told to who may not write there anyway', async () => {
    const { network, board, topic, as } = await scene();
    await publish(as, network, 'one');
    const stranger = await hub.client(await hub.make.person());
    expect(await write(stranger, topic)).toMatchObject({ __typename: 'NotFoundError' });
    await hub.app.pool.query('UPDATE board SET audience = 5 WHERE id = $1', [board]);
    expect(await asked(stranger, board)).toMatchObject({
      viewerMayPost: false,
      viewerMustAcceptRules: false,
    });
    expect(await accept(stranger, network, 1)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('the rules of other networks do not matter', async () => {
    const { topic, member } = await scene();
    const other = await scene();
    await publish(other.as, other.network, 'strict');
    expect(await write(await hub.client(member), topic)).toMatchObject({ __typename: 'PostSuccess' });
  });
});

describe('new ground rules', () => {
  async function told(people: MadePerson[]): Promise<string[]> {
    const found = await hub.app.pool.query<{ recipient: string }>(
      `SELECT recipient FROM delivery WHERE class = 'RULES_CHANGED' AND recipient = ANY($1)`,
      [people.map((p) => p.email)],
    );
    return found.rows.map((r) => r.recipient).sort();
  }

  it('are mailed to every member once, by a job', async () => {
    const { network, member, organiser, as } = await scene();
    const more = await Promise.all([1, 2, 3].map(() => hub.make.person({ in: [network] })));
    const gone = await hub.make.person({ in: [network] });
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [gone.personId]);
    await publish(as, network, 'news');
    const all = [member, organiser, gone, ...more];
    const expected = [member, ...more].map((p) => p.email).sort();
    expect(
      await eventually(
        () => told(all),
        (t) => t.length >= expected.length,
      ),
    ).toEqual(expected);
  });

  it('are mailed once also when the job is done twice', async () => {
    const network = await hub.make.network();
    const member = await hub.make.person({ in: [network] });
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [network],
    );
    const job = {
      id: randomUUID(),
      kind: TELL_RULES,
      payload: { networkId: network, version: '1' },
      attempts: 0,
    };
    // Not due: this test does it by hand.
    await hub.app.pool.query(
      `INSERT INTO job (id, kind, payload, run_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [job.id, job.kind, job.payload],
    );
    const deliveries = new DeliveryService('example.org');
    const tell = tellRules(
      hub.app.pool,
      deliveries,
      hub.app.ids,
      () => 'https://hub.example',
      () => undefined,
    );
    await tell(job);
    await tell(job);
    expect(await told([member])).toEqual([member.email]);
  });
});
