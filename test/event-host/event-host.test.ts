import {
  AnswerHostRequestDocument,
  AskToHostDocument,
  CalendarDocument,
  EndHostingDocument,
  EventHostsDocument,
  HostRequestsToMeDocument,
  ImportAttendanceDocument,
  OccurrenceAnswersDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { answer, guardians, inDays, mailsTo, makeScene, occurrenceOf, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

type Someone = MadePerson & { readonly client: HubClient };

let hub: TestHub;
let scene: Scene;
/** Another network, its organiser and a member of it. */
let other: string;
let ada: Someone;
let member: Someone;
/** A guardian of the network that invites. */
let guardian: Someone;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  other = await hub.make.network({ name: 'Lombardia' });
  const organiser = await hub.make.person({ name: 'Ada Bianchi', in: [other], role: 'ORGANISER' });
  ada = { ...organiser, client: await hub.client(organiser) };
  [member] = (await guardians(hub, other, 1)) as [Someone];
  const named = await hub.make.person({ name: 'Gina Verdi', in: [scene.network] });
  guardian = { ...named, client: await hub.client(named) };
});
afterAll(() => hub.stop());

const hostsOf = async (client: HubClient, id: string) =>
  (await request(client, EventHostsDocument, { id })).event;
const names = (event: Awaited<ReturnType<typeof hostsOf>>) => event?.hosts.map(({ name }) => name.text);
const asked = async (client: HubClient) => (await request(client, HostRequestsToMeDocument)).hostRequestsToMe;

const askNetwork = async (eventId: string, network = other, client = scene.organiserClient) =>
  (await request(client, AskToHostDocument, { input: { eventId, networkId: hub.make.id(network) } }))
    .askToHost;
const askPerson = async (eventId: string, participantId: string, client = scene.organiserClient) =>
  (
    await request(client, AskToHostDocument, {
      input: { eventId, participantId: hub.make.id(participantId) },
    })
  ).askToHost;
const say = async (client: HubClient, accept: boolean, eventId: string) => {
  const found = (await asked(client)).find(({ event }) => event?.id === eventId);
  const input = { requestId: found?.id ?? 'none', accept };
  return (await request(client, AnswerHostRequestDocument, { input })).answerHostRequest;
};
const end = async (
  client: HubClient,
  eventId: string,
  host: { networkId?: string; participantId?: string },
) => (await request(client, EndHostingDocument, { input: { eventId, ...host } })).endHosting;

/** An event that another network hosts, too. */
async function shared(more = {}) {
  const made = await scene.event(more);
  await askNetwork(made.id);
  await say(ada.client, true, made.id);
  return made;
}

/** An event that a guardian organises. */
async function organised(more = {}) {
  const made = await scene.event(more);
  await askPerson(made.id, guardian.participantId);
  await say(guardian.client, true, made.id);
  return made;
}

describe('a network that is asked to host', () => {
  it('is told by mail, sees the event before it answers, and hosts it once it says yes', async () => {
    const { id, occurrenceId } = await scene.event({ localStart: inDays(30), localEnd: inDays(30, '20:00') });
    expect(await askNetwork(id)).toMatchObject({
      event: { hostRequests: [{ network: { name: { text: 'Lombardia' } } }] },
    });
    expect(await mailsTo(hub, ada.email)).toContain('HOST_REQUESTED');
    expect(await asked(ada.client)).toMatchObject([
      { event: { id, title: { text: 'Dinner in Padua' } }, askedBy: { name: 'Olga Rossi' } },
    ]);
    expect(await occurrenceOf(ada.client, occurrenceId)).not.toBeNull();
    expect(await occurrenceOf(member.client, occurrenceId)).toBeNull();
    expect(names(await hostsOf(ada.client, id))).toEqual(['Veneto']);

    expect(await say(ada.client, true, id)).toMatchObject({ __typename: 'HostingSuccess' });
    expect(await asked(ada.client)).toEqual([]);
    expect(names(await hostsOf(member.client, id))).toEqual(['Veneto', 'Lombardia']);
    expect(await occurrenceOf(member.client, occurrenceId)).toMatchObject({ id: occurrenceId });
  });

  it('may say no, and sees nothing of it any more; it may be asked again', async () => {
    const { id, occurrenceId } = await scene.event();
    await askNetwork(id);
    await say(ada.client, false, id);
    expect(await occurrenceOf(ada.client, occurrenceId)).toBeNull();
    expect(await askNetwork(id)).toMatchObject({ event: { hostRequests: [{ network: {} }] } });
    await end(scene.organiserClient, id, { networkId: hub.make.id(other) });
  });

  it('is asked once, and told once', async () => {
    const before = (await mailsTo(hub, ada.email)).length;
    const { id } = await scene.event();
    await askNetwork(id);
    await askNetwork(id);
    expect(await asked(ada.client)).toHaveLength(1);
    expect(await mailsTo(hub, ada.email)).toHaveLength(before + 1);
    // The logs of both networks say so once.
    const log = `SELECT network_id FROM audit_entry WHERE details->>'event' = $1 AND details->>'did' = 'network asked to host'`;
    const logged = await hub.app.pool.query<{ network_id: string }>(log, [id]);
    expect(logged.rows.map((row) => row.network_id).sort()).toEqual([scene.network, other].sort());
    await say(ada.client, true, id);
    expect(await askNetwork(id)).toMatchObject({ event: { hostRequests: [] } });
  });
});

describe('where several networks host', () => {
  it('the organisers of each run the event, and see who comes', async () => {
    const { id, occurrenceId } = await shared();
    await answer(guardian.client, occurrenceId, 'GOING');
    expect((await hostsOf(ada.client, id))?.viewerMayOrganise).toBe(true);
    expect(await scene.update({ eventId: id, place: 'Milano' }, ada.client)).toMatchObject({
      event: { place: 'Milano' },
    });
    const answers = await request(ada.client, OccurrenceAnswersDocument, { id: occurrenceId });
    expect(answers.occurrence?.rsvps?.nodes).toHaveLength(1);
  });

  it('the calendar of each shows it', async () => {
    const { occurrenceId } = await shared({ localStart: inDays(50), localEnd: inDays(50, '20:00') });
    const [from, to] = [`${inDays(49)}:00Z`, `${inDays(52)}:00Z`];
    for (const network of [scene.network, other]) {
      const filter = { networkIds: [hub.make.id(network)] };
      const { calendar } = await request(guardian.client, CalendarDocument, { from, to, filter });
      expect(calendar.nodes.map((node) => node.id)).toEqual([occurrenceId]);
    }
  });

  it('one of them leaves, or is let go; its members do not see it any more, and answers stay', async () => {
    for (const client of [ada.client, scene.organiserClient]) {
      const { id, occurrenceId } = await shared();
      await answer(member.client, occurrenceId, 'GOING');
      expect(await end(client, id, { networkId: hub.make.id(other) })).toMatchObject({
        __typename: 'HostingSuccess',
      });
      expect(await occurrenceOf(member.client, occurrenceId)).toBeNull();
      expect(await occurrenceOf(guardian.client, occurrenceId)).toMatchObject({ goingCount: 1 });
    }
  });

  it('a network that is no more hosts no more', async () => {
    const gone = await hub.make.network({ name: 'Molise' });
    const { id } = await scene.event();
    await askNetwork(id, gone);
    await hub.app.pool.query('UPDATE event_host SET accepted_at = now() WHERE network_id = $1', [gone]);
    expect(names(await hostsOf(guardian.client, id))).toEqual(['Veneto', 'Molise']);
    await hub.app.pool.query('DELETE FROM network WHERE id = $1', [gone]);
    expect(names(await hostsOf(guardian.client, id))).toEqual(['Veneto']);
  });
});

describe('who is asked to organise', () => {
  it('is named once she says yes, and runs the event', async () => {
    const { id, occurrenceId } = await scene.event({ onlineUrl: 'https://meet.example/one' });
    await askPerson(id, guardian.participantId);
    expect(await mailsTo(hub, guardian.email)).toContain('HOST_REQUESTED');
    expect(await hostsOf(scene.organiserClient, id)).toMatchObject({ organisers: [] });
    expect(await hostsOf(guardian.client, id)).toMatchObject({
      viewerMayOrganise: false,
      hostRequests: null,
    });

    await say(guardian.client, true, id);
    expect(await hostsOf(guardian.client, id)).toMatchObject({
      viewerMayOrganise: true,
      organisers: [{ name: 'Gina Verdi' }],
      hostRequests: [],
    });
    expect(await scene.update({ eventId: id, place: 'Rovigo' }, guardian.client)).toMatchObject({
      event: { place: 'Rovigo' },
    });
    expect(await occurrenceOf(guardian.client, occurrenceId)).toMatchObject({
      onlineUrl: 'https://meet.example/one',
    });
  });

  it('runs that event alone: none of its network, nor who hosts it', async () => {
    const { id } = await organised();
    const another = await scene.event();
    expect(await scene.update({ eventId: another.id, place: 'X' }, guardian.client)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await askNetwork(id, other, guardian.client)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await askPerson(id, scene.organiser.participantId, guardian.client)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stops when she wants', async () => {
    const { id } = await organised();
    await end(guardian.client, id, { participantId: hub.make.id(guardian.participantId) });
    expect(await hostsOf(guardian.client, id)).toMatchObject({ viewerMayOrganise: false, organisers: [] });
  });

  it('does not organise it any more when she has left the network', async () => {
    const [leaver] = (await guardians(hub, scene.network, 1)) as [Someone];
    const { id } = await scene.event({ audience: 'HUB' });
    await askPerson(id, leaver.participantId);
    await say(leaver.client, true, id);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [leaver.personId]);
    const again = await hub.client(leaver);
    expect(await hostsOf(again, id)).toMatchObject({ viewerMayOrganise: false, organisers: [] });
    expect(await scene.update({ eventId: id, place: 'X' }, again)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('belongs to a network that hosts it', async () => {
    const { id } = await scene.event();
    expect(await askPerson(id, member.participantId)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'participantId',
    });
    const both = await shared();
    expect(await askPerson(both.id, member.participantId)).toMatchObject({ __typename: 'HostingSuccess' });
  });
});

describe('is refused', () => {
  const none = randomUUID();

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'asking by a member',
      async () => askNetwork((await scene.event()).id, other, guardian.client),
      { code: 'NOT_FOUND' },
    ],
    [
      'asking by another network',
      async () => askNetwork((await scene.event({ audience: 'HUB' })).id, other, ada.client),
      { code: 'NOT_FOUND' },
    ],
    [
      'asking a third one by a host that was asked',
      async () => askNetwork((await shared()).id, await hub.make.network(), ada.client),
      { code: 'NOT_FOUND' },
    ],
    [
      'asking a network that is none',
      async () => askNetwork((await scene.event()).id, none),
      { code: 'NOT_FOUND', field: 'networkId' },
    ],
    [
      'asking for an event that is cancelled',
      async () => {
        const { id } = await scene.event();
        await scene.cancel(id);
        return askNetwork(id);
      },
      { code: 'EVENT_OVER' },
    ],
    [
      'letting the network go that invites',
      async () => end(scene.organiserClient, (await shared()).id, { networkId: hub.make.id(scene.network) }),
      { code: 'INVALID_INPUT', field: 'networkId' },
    ],
    [
      'letting go by a member',
      async () => end(member.client, (await shared()).id, { networkId: hub.make.id(other) }),
      { code: 'NOT_FOUND' },
    ],
    [
      'letting an organiser go by a member',
      async () =>
        end(member.client, (await organised({ audience: 'HUB' })).id, {
          participantId: hub.make.id(guardian.participantId),
        }),
      { code: 'NOT_FOUND' },
    ],
  ])('%s', async (_, attempt, expected) => {
    expect(await attempt()).toMatchObject(expected);
  });

  it('naming both or neither', async () => {
    const { id } = await scene.event();
    const both = { networkId: hub.make.id(other), participantId: hub.make.id(guardian.participantId) };
    for (const host of [both, {}]) {
      const done = await request(scene.organiserClient, AskToHostDocument, {
        input: { eventId: id, ...host },
      });
      expect(done.askToHost).toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('an answer for another network, or for somebody else', async () => {
    const { id } = await scene.event();
    await askNetwork(id);
    await askPerson(id, guardian.participantId);
    const requests = (await hostsOf(scene.organiserClient, id))!.hostRequests!;
    expect(requests).toHaveLength(2);
    for (const { id: requestId } of requests)
      for (const client of [member.client, scene.organiserClient]) {
        const input = { requestId, accept: true };
        const done = await request(client, AnswerHostRequestDocument, { input });
        expect(done.answerHostRequest).toMatchObject({ code: 'NOT_FOUND', field: 'requestId' });
      }
    expect(await hostsOf(guardian.client, id)).toMatchObject({ organisers: [], viewerMayOrganise: false });
    await say(ada.client, false, id);
  });

  it('an eleventh network', async () => {
    const { id } = await scene.event();
    for (let n = 0; n < 10; n++) await askNetwork(id, await hub.make.network());
    expect(await askNetwork(id)).toMatchObject({ code: 'TOO_MANY_HOSTS', field: 'networkId' });
  });

  it('asking a network without a fresh proof, as it opens the event to more people', async () => {
    const { id } = await scene.event();
    const stale = await hub.client(scene.organiser);
    const longAgo = `UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`;
    await hub.app.pool.query(longAgo, [scene.organiser.personId]);
    expect(await askNetwork(id, other, stale)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await askPerson(id, guardian.participantId, stale)).toMatchObject({
      __typename: 'HostingSuccess',
    });
    scene = { ...scene, organiserClient: await hub.client(scene.organiser) };
  });

  it('finding out whose an address is, by who organises the event alone', async () => {
    const { occurrenceId } = await organised({
      localStart: inDays(0, '00:01'),
      localEnd: inDays(1, '23:00'),
    });
    const csv = `Name,Email\nX,${member.email}\n`;
    const done = await request(guardian.client, ImportAttendanceDocument, {
      input: { occurrenceId, csv, dryRun: true },
    });
    expect(done.importAttendance).toMatchObject({ code: 'NOT_FOUND' });
  });
});
