import { DeletePostDocument, NotificationsDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { makeAsking, type Asking } from './asking';

let hub: TestHub;
let a: Asking;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  a = await makeAsking(hub);
  for (const who of ['bruno', 'aspiring'] as const) await a.follow(who);
  await a.follow('carla', a.tags.court);
});
afterAll(() => hub.stop());

const query = (text: string, values: unknown[]) => hub.app.pool.query(text, values);

describe('a question without an answer', () => {
  it('is offered after 48 hours, and not before, to peers who follow one of its tags', async () => {
    const question = await a.ask();
    await a.pass(47);
    await a.offer();
    expect(await a.told(question)).toEqual([]);
    await a.pass(1);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno']);
  });

  it('is told as what waits, by its first post, in the place of now', async () => {
    const question = await a.ask();
    await a.pass(60);
    await a.offer();
    const { me } = await request(a.clients.bruno, NotificationsDocument, {});
    const [told] = me!.notifications.nodes;
    expect(told).toMatchObject({
      kind: 'QUESTION',
      topic: { id: hub.make.id(question) },
      read: false,
      postCount: 1,
    });
    expect(told!.post!.author.name).toBe('anna');
    expect(Date.now() - Date.parse(told!.at)).toBeLessThan(60_000);
  });

  it('is offered to experts last, a day later, and to those who keep order if they follow one', async () => {
    await a.follow('organiser');
    const question = await a.ask();
    await a.pass(48);
    await a.offer();
    await a.pass(23);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno']);
    await a.pass(1);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno', 'contact', 'mentor', 'organiser']);
  });

  it('is offered to those who keep order where there are no experts', async () => {
    await query(
      `UPDATE membership SET until = now() WHERE network_id = $1 AND role IN ('MENTOR', 'TERRITORIAL_CONTACT')`,
      [a.network],
    );
    const question = await a.ask([]);
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual([]);
    await a.pass(24);
    await a.offer();
    expect(await a.told(question)).toEqual(['moderator', 'organiser']);
  });

  it('is offered to an expert last, also where she follows its tag and is a guardian, too', async () => {
    await hub.make.membership(a.people.mentor.personId, a.network, 'GUARDIAN');
    await a.follow('mentor');
    const question = await a.ask();
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno']);
  });

  it('is told once to each, however often the job is done', async () => {
    const question = await a.ask();
    for (const hours of [48, 1, 23, 1, 48]) {
      await a.pass(hours);
      await a.offer();
      await a.offer();
    }
    expect(await a.told(question)).toEqual(['aspiring', 'bruno', 'contact', 'mentor']);
  });

  it('is offered also to who has read it', async () => {
    const question = await a.ask();
    await query(
      `INSERT INTO topic_read (person_id, topic_id, seq) SELECT $1, topic_id, seq FROM post WHERE topic_id = $2`,
      [a.people.bruno.personId, question],
    );
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toContain('bruno');
  });

  it('is offered also where who asked has written more', async () => {
    const question = await a.ask();
    await a.answer('anna', question);
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno']);
  });
});

describe('nobody is told', () => {
  const afterwards: [string, (question: string) => Promise<unknown>][] = [
    ['was answered', (question) => a.answer('carla', question)],
    ['has an accepted answer', async (question) => a.accept(await a.answer('anna', question))],
    ['is locked', (question) => query('UPDATE topic SET locked = true WHERE id = $1', [question])],
    [
      'went into another topic',
      async (question) =>
        query('UPDATE topic SET merged_into_id = $2 WHERE id = $1', [
          question,
          await hub.make.topic(a.board, a.people.anna.participantId),
        ]),
    ],
    [
      'stands on a board that is only read',
      () => query('UPDATE board SET archived_at = now() WHERE id = $1', [a.board]),
    ],
    [
      'stands on a board for discussion',
      () => query(`UPDATE board SET kind = 'DISCUSSION' WHERE id = $1`, [a.board]),
    ],
    [
      'was taken away',
      async (question) => {
        const { rows } = await hub.app.pool.query<{ id: string }>('SELECT id FROM post WHERE topic_id = $1', [
          question,
        ]);
        await request(a.clients.anna, DeletePostDocument, { input: { postId: hub.make.id(rows[0]!.id) } });
      },
    ],
    ['was let be for a month', () => a.pass(30 * 24)],
  ];

  it.each(afterwards)('of a question that %s', async (_what, happens) => {
    const question = await a.ask();
    await a.pass(47);
    await happens(question);
    await a.pass(1);
    await a.offer();
    expect(await a.told(question)).toEqual([]);
  });

  it('who follows it, and may read but not write there', async () => {
    await a.follow('stranger');
    const question = await a.ask();
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).not.toContain('stranger');
    await hub.make.membership(a.people.stranger.personId, a.network);
    const another = await a.ask();
    await a.pass(48);
    await a.offer();
    expect(await a.told(another)).toContain('stranger');
  });

  it('who follows it, and may not read there any more', async () => {
    const question = await a.ask();
    await query('UPDATE membership SET until = now() WHERE person_id = $1', [a.people.bruno.personId]);
    await query('UPDATE board SET audience = 1 WHERE id = $1', [a.board]);
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring']);
  });

  it('who follows it, and has made it mute', async () => {
    const question = await a.ask();
    await a.mute('bruno', question);
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring']);
  });

  it('who has not accepted the ground rules, and who asked', async () => {
    await a.follow('anna');
    const question = await a.ask();
    await query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [a.network],
    );
    await query(
      'INSERT INTO ground_rules_acceptance (person_id, network_id, version) SELECT unnest($1::uuid[]), $2, 1',
      [[a.people.anna.personId, a.people.bruno.personId], a.network],
    );
    await a.pass(48);
    await a.offer();
    expect(await a.told(question)).toEqual(['bruno']);
  });

  it('of it later, once it was answered after the first step', async () => {
    const question = await a.ask();
    await a.pass(48);
    await a.offer();
    await a.answer('bruno', question);
    await a.pass(24);
    await a.offer();
    expect(await a.told(question)).toEqual(['aspiring', 'bruno']);
  });
});
