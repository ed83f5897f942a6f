import { EventReportDocument, NetworkEventReportDocument, request } from '@guardian-network-hub/client-sdk';
import { guardians } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { isAsked, makeScene, outcomesOf, say, type OutcomeScene } from './scene';

let hub: TestHub;
let scene: OutcomeScene;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
});
afterEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

const DAY = 24 * 60;
const rows = async (query: string, ...values: unknown[]) => (await hub.app.pool.query(query, values)).rows;
const answeredOf = async (id: string) =>
  (await rows('SELECT 1 FROM outcome_answered WHERE occurrence_id = $1', hub.app.ids.decode(id))).length;

describe('what came of a date', () => {
  it('is said by who was there, once', async () => {
    const { occurrenceId, people } = await scene.held(1);
    const { client } = people[0]!;
    expect(await isAsked(client, occurrenceId)).toBe(true);
    expect(await say(client, occurrenceId)).toBeNull();
    expect(await isAsked(client, occurrenceId)).toBe(false);
    expect(await say(client, occurrenceId, { contacts: 'MORE' })).toBe('OUTCOME_ANSWERED');
    expect(await answeredOf(occurrenceId)).toBe(1);
  });

  it('is counted once also where the same person says it many times at once', async () => {
    const { occurrenceId, people } = await scene.held(1);
    const said = await Promise.all(Array.from({ length: 8 }, () => say(people[0]!.client, occurrenceId)));
    expect(said.filter((code) => code === null)).toHaveLength(1);
    expect(said.filter((code) => code === 'OUTCOME_ANSWERED')).toHaveLength(7);
    const [{ contacts }] = (await rows(
      'SELECT contacts FROM occurrence_outcome WHERE occurrence_id = $1',
      hub.app.ids.decode(occurrenceId),
    )) as [{ contacts: number[] }];
    expect(contacts).toEqual([0, 1, 0, 0]);
  });

  it('is not said by who was not there: as if there were no such date', async () => {
    const { occurrenceId } = await scene.held(1);
    const [member] = await guardians(hub, scene.network, 1);
    const elsewhere = await makeScene(hub);
    const [stranger] = (await elsewhere.held(1)).people;
    for (const client of [member!.client, stranger!.client, scene.organiserClient]) {
      expect(await say(client, occurrenceId)).toBe('NOT_FOUND');
      expect(await isAsked(client, occurrenceId)).not.toBe(true);
    }
    expect(await say(member!.client, 'no id')).toBe('NOT_FOUND');
    expect(await say(await hub.client(), occurrenceId)).toBe('NOT_SIGNED_IN');
    expect(await answeredOf(occurrenceId)).toBe(0);
  });

  it.each([
    ['before its end', -60],
    ['more than thirty days after it', -31 * DAY],
  ])('is not said %s', async (_when, startsIn) => {
    const { occurrenceId, people } = await scene.held(1, startsIn);
    expect(await isAsked(people[0]!.client, occurrenceId)).toBe(false);
    expect(await say(people[0]!.client, occurrenceId)).toBe('OUTCOME_CLOSED');
  });

  it('is not said of a date that was cancelled, nor of a dinner', async () => {
    const { id, occurrenceId, people } = await scene.held(1);
    const uuid = hub.app.ids.decode(id);
    await hub.app.pool.query(`UPDATE event SET kind = 'SOCIAL' WHERE id = $1`, [uuid]);
    expect(await say(people[0]!.client, occurrenceId)).toBe('OUTCOME_CLOSED');
    await hub.app.pool.query(`UPDATE event SET kind = 'COURSE', cancelled_at = now() WHERE id = $1`, [uuid]);
    expect(await say(people[0]!.client, occurrenceId)).toBe('OUTCOME_CLOSED');
  });

  it('is said by who was there, also where she left the network since', async () => {
    const { occurrenceId, people } = await scene.held(1);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [
      people[0]!.personId,
    ]);
    expect(await say(people[0]!.client, occurrenceId)).toBeNull();
  });
});

describe('what is told of it', () => {
  it('is told in steps of five answers, so that no answer can be told from the others', async () => {
    const { occurrenceId, people } = await scene.held(11);
    const told: (number | null)[] = [];
    const seen = new Set<string>();
    for (const [i, { client }] of people.entries()) {
      await say(client, occurrenceId, { contacts: i % 2 ? 'NONE' : 'THREE_TO_FIVE', use: 'QUITE' });
      const outcomes = await outcomesOf(scene.organiserClient, occurrenceId);
      told.push(outcomes?.answers ?? null);
      seen.add(JSON.stringify(outcomes));
    }
    expect(told).toEqual([null, null, null, null, 5, 5, 5, 5, 5, 10, 10]);
    // Two readings differ by five answers, or not at all.
    expect(seen.size).toBe(3);
  });

  it('is how many gave each answer, and the contacts made on average', async () => {
    const { occurrenceId, people } = await scene.held(5);
    const contacts = ['NONE', 'ONE_OR_TWO', 'THREE_TO_FIVE', 'MORE', 'MORE'] as const;
    for (const [i, { client }] of people.entries())
      await say(client, occurrenceId, { contacts: contacts[i], use: i === 0 ? 'A_LITTLE' : 'VERY' });
    const outcomes = (await outcomesOf(scene.organiserClient, occurrenceId))!;
    expect(outcomes).toMatchObject({ answers: 5, averageContacts: (1.5 + 4 + 6 + 6) / 5 });
    expect(outcomes.contacts.map(({ count }) => count)).toEqual([1, 1, 1, 2]);
    expect(outcomes.uses.map(({ use, count }) => [use, count])).toEqual([
      ['NOT_AT_ALL', 0],
      ['A_LITTLE', 1],
      ['QUITE', 0],
      ['VERY', 4],
    ]);
  });

  it('is for those who run the network alone', async () => {
    const { occurrenceId, people } = await scene.held(5);
    for (const { client } of people) await say(client, occurrenceId);
    expect(await outcomesOf(people[0]!.client, occurrenceId)).toBeNull();
    const elsewhere = await makeScene(hub);
    expect(await outcomesOf(elsewhere.organiserClient, occurrenceId)).toBeNull();
    expect(await outcomesOf(scene.organiserClient, occurrenceId)).not.toBeNull();
  });

  it('stands in reports: of the dates that are told, and of no others', async () => {
    const other = await makeScene(hub);
    const [told, few] = [await other.held(6), await other.held(4)];
    for (const { occurrenceId, people } of [told, few])
      for (const { client } of people) await say(client, occurrenceId, { contacts: 'MORE' });
    const day = (ahead: number) => new Date(Date.now() + ahead * DAY * 60_000).toISOString().slice(0, 10);
    const ofEvent = async (id: string, client = other.organiserClient) =>
      (await request(client, EventReportDocument, { id })).event?.report?.outcomes ?? null;
    const ofNetwork = async () => {
      const period = { firstDay: day(-30), lastDay: day(30) };
      const { network } = await request(other.organiserClient, NetworkEventReportDocument, {
        id: hub.make.id(other.network),
        ...period,
      });
      return network!.eventReport!.outcomes;
    };
    expect(await ofEvent(told.id)).toMatchObject({ answers: 5, averageContacts: 6 });
    expect(await ofEvent(few.id)).toBeNull();
    expect(await ofNetwork()).toMatchObject({ answers: 5 });
    expect(await ofEvent(told.id, told.people[0]!.client)).toBeNull();
  });
});

describe('what is kept', () => {
  it('is who answered, without what or when, and how many gave each answer, without who', async () => {
    const { occurrenceId, people } = await scene.held(2);
    for (const { client } of people) await say(client, occurrenceId);
    const uuid = hub.app.ids.decode(occurrenceId);
    const answered = (await rows(
      'SELECT * FROM outcome_answered WHERE occurrence_id = $1',
      uuid,
    )) as object[];
    expect(answered.map((row) => Object.keys(row).sort())).toEqual(
      Array(2).fill(['occurrence_id', 'participant_id']),
    );
    expect(await rows('SELECT * FROM occurrence_outcome WHERE occurrence_id = $1', uuid)).toEqual([
      {
        occurrence_id: uuid,
        contacts: [0, 2, 0, 0],
        uses: [0, 0, 0, 2],
        told_contacts: null,
        told_uses: null,
      },
    ]);
  });

  it('is written in no log: nothing of an answer is in the audit log or the change log', async () => {
    const { occurrenceId, people } = await scene.held(1);
    const count = async () =>
      (await rows('SELECT (SELECT count(*) FROM audit_entry) AS a, (SELECT count(*) FROM change) AS c'))[0];
    const before = await count();
    await say(people[0]!.client, occurrenceId);
    expect(await count()).toEqual(before);
  });
});
