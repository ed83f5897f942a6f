import {
  MarkAttendanceDocument,
  OccurrenceAnswersDocument,
  RemoveGuestDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { answer, guardians, occurrenceOf, title } from '../event/scene';
import { makeGuestScene, newAddress, textOf, type GuestScene } from './scene';

let at: GuestScene;

beforeAll(async () => {
  at = await makeGuestScene();
});
afterAll(() => at.stop());
beforeEach(() => at.freely());

const answersOf = async (id: string, client: HubClient = at.organiserClient) =>
  (await request(client, OccurrenceAnswersDocument, { id })).occurrence?.rsvps?.nodes ?? null;
const remove = async (occurrenceId: string, participantId: string, client: HubClient = at.organiserClient) =>
  (await request(client, RemoveGuestDocument, { input: { occurrenceId, participantId } })).removeGuest;

describe('a guest', () => {
  it('cancels by the link of her mails: the next who waits gets the seat, member or guest', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: 1, replyHours: 0 });
    const gina = await at.comes(occurrenceId);
    const [anna] = await guardians(at.hub, at.network, 1);
    expect(await answer(anna!.client, occurrenceId, 'GOING')).toMatchObject({ status: 'WAITING' });
    const hugo = await at.comes(occurrenceId, { name: 'Hugo Guest' });
    expect(await at.cancel(gina.secret, occurrenceId)).toMatchObject({
      guest: { dates: { nodes: [{ onlineUrl: null, viewerRsvp: { status: 'NOT_GOING' } }] } },
    });
    expect((await occurrenceOf(anna!.client, occurrenceId))?.viewerRsvp?.status).toBe('GOING');
    expect(await at.statuses(hugo.secret)).toEqual(['WAITING']);
    await answer(anna!.client, occurrenceId, 'NOT_GOING');
    expect(await at.statuses(hugo.secret)).toEqual(['GOING']);
    const mail = textOf(await at.smtp.mailWith(hugo.address, 'You have a seat'));
    expect(mail).toContain('Hello Hugo Guest');
    expect(mail).toContain(`/guest#${hugo.secret}`);
    // Once or twice is the same.
    expect(await at.cancel(gina.secret, occurrenceId)).toMatchObject({ __typename: 'GuestSuccess' });
  });

  it('takes the seat that is kept for her, and none that is not', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: 1 });
    const other = await at.openEvent();
    const first = await at.comes(occurrenceId);
    const next = await at.comes(occurrenceId);
    expect(await at.takeSeat(next.secret, occurrenceId)).toMatchObject({ code: 'NOT_FOUND' });
    await at.cancel(first.secret, occurrenceId);
    expect(await at.statuses(next.secret)).toEqual(['OFFERED']);
    expect(textOf(await at.smtp.mailWith(next.address, 'A seat is free for you'))).toContain(next.secret);
    expect(await at.takeSeat(next.secret, other.occurrenceId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.takeSeat(next.secret, occurrenceId)).toMatchObject({ __typename: 'GuestSuccess' });
    expect(await at.statuses(next.secret)).toEqual(['GOING']);
  });

  it('does nothing with what is another’s, nor without a secret', async () => {
    const [one, other] = [await at.openEvent(), await at.openEvent()];
    const [gina, hugo] = [await at.comes(one.occurrenceId), await at.comes(other.occurrenceId)];
    expect(await at.cancel(hugo.secret, one.occurrenceId)).toMatchObject({ code: 'NOT_FOUND' });
    const found = await at.look(hugo.secret);
    expect(found).toMatchObject({
      guest: { address: hugo.address, dates: { nodes: [{ id: other.occurrenceId }] } },
    });
    for (const secret of ['', 'no secret', gina.secret.slice(1), `${gina.secret}x`]) {
      expect(await at.look(secret)).toMatchObject({ code: 'INVALID_GUEST_LINK' });
      expect(await at.cancel(secret, one.occurrenceId)).toMatchObject({ code: 'INVALID_GUEST_LINK' });
      expect(await at.forget(secret)).toMatchObject({ code: 'INVALID_GUEST_LINK' });
    }
    expect(await at.statuses(gina.secret)).toEqual(['GOING']);
  });

  it('has a link that ends with the last of her dates', async () => {
    const [one, other] = [await at.openEvent(), await at.openEvent()];
    const gina = await at.comes(one.occurrenceId);
    await at.comes(other.occurrenceId, {}, gina.address);
    const end = (id: string) =>
      at.hub.app.pool.query(
        `UPDATE occurrence SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
        [at.hub.app.ids.decode(id)],
      );
    await end(one.occurrenceId);
    expect(await at.statuses(gina.secret)).toEqual(['GOING', 'GOING']);
    expect(await at.cancel(gina.secret, one.occurrenceId)).toMatchObject({ __typename: 'GuestSuccess' });
    // What is over stays as it was.
    expect(await at.statuses(gina.secret)).toEqual(['GOING', 'GOING']);
    await end(other.occurrenceId);
    expect(await at.look(gina.secret)).toMatchObject({ code: 'INVALID_GUEST_LINK' });
  });

  it('is forgotten at once where she asks for it, and her seats go to others', async () => {
    const { ids } = await at.openSeries({ capacity: 1, replyHours: 0 });
    const gina = await at.comes(ids[0]!, { scope: 'ALL' });
    const hugo = await at.comes(ids[3]!);
    expect(await at.forget(gina.secret)).toMatchObject({ __typename: 'ForgetGuestSuccess', forgotten: true });
    expect(await at.statuses(hugo.secret)).toEqual(['GOING']);
    expect(await at.look(gina.secret)).toMatchObject({ code: 'INVALID_GUEST_LINK' });
    const kept = await at.hub.app.pool.query<{ name: string; going: number }>(
      `SELECT p.name, count(*) FILTER (WHERE r.status = 'GOING')::int AS going
       FROM participant p JOIN rsvp r ON r.participant_id = p.id
       WHERE r.occurrence_id = $1 AND p.kind = 'EMAIL_GUEST' GROUP BY p.name`,
      [at.hub.app.ids.decode(ids[0]!)],
    );
    expect(kept.rows).toEqual([{ name: '', going: 0 }]);
  });

  it('sees of the event what everybody sees, and no more', async () => {
    const { occurrenceId } = await at.openEvent({ title: title('Open evening') });
    const { secret } = await at.comes(occurrenceId);
    const query = `query($s: String!) { guest(secret: $s) { ... on GuestSuccess { guest { dates { nodes {
      attendedCount checkInCode { code } rsvps { nodes { id } }
      event { audience viewerMayOrganise network { memberCount } } } } } } } }`;
    const { body } = await at.hub.raw(query, { s: secret });
    const { guest } = body.data!['guest'] as unknown as { guest: { dates: { nodes: unknown[] } } };
    expect(guest.dates.nodes).toEqual([
      {
        attendedCount: null,
        checkInCode: null,
        rsvps: null,
        event: { audience: null, viewerMayOrganise: false, network: { memberCount: null } },
      },
    ]);
  });
});

describe('organisers', () => {
  it('see that a guest comes and her name, and never her mailbox', async () => {
    const { occurrenceId } = await at.openEvent();
    const { address } = await at.comes(occurrenceId);
    const answers = await answersOf(occurrenceId);
    expect(answers).toMatchObject([
      { status: 'GOING', participant: { kind: 'EMAIL_GUEST', name: 'Gina Guest' } },
    ]);
    expect(JSON.stringify(answers)).not.toContain(address);
    const [member] = await guardians(at.hub, at.network, 1);
    expect(await answersOf(occurrenceId, member!.client)).toBeNull();
    expect(await answersOf(occurrenceId, at.passerBy)).toBeNull();
  });

  it('remove one, who is told so and of nothing else', async () => {
    const { occurrenceId } = await at.openEvent({ title: title('Open evening'), capacity: 1, replyHours: 0 });
    const gina = await at.comes(occurrenceId);
    const [anna] = await guardians(at.hub, at.network, 1);
    await answer(anna!.client, occurrenceId, 'GOING');
    const { participant } = (await answersOf(occurrenceId))![0]!;
    expect(await remove(occurrenceId, participant.id)).toMatchObject({
      occurrence: { goingCount: 1, waitingCount: 0 },
    });
    expect((await occurrenceOf(anna!.client, occurrenceId))?.viewerRsvp?.status).toBe('GOING');
    expect(await at.statuses(gina.secret)).toEqual(['NOT_GOING']);
    const mail = textOf(await at.smtp.mailWith(gina.address, 'Your registration was withdrawn'));
    expect(mail).not.toContain('Open evening');
    expect(await remove(occurrenceId, participant.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('remove no members by that, and nobody else removes guests', async () => {
    const { occurrenceId } = await at.openEvent();
    await at.comes(occurrenceId);
    const [anna] = await guardians(at.hub, at.network, 1);
    await answer(anna!.client, occurrenceId, 'GOING');
    expect(await remove(occurrenceId, at.hub.make.id(anna!.participantId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const guest = (await answersOf(occurrenceId))!.find(
      ({ participant }) => participant.kind === 'EMAIL_GUEST',
    )!;
    expect(await remove(occurrenceId, guest.participant.id, anna!.client)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await remove(occurrenceId, guest.participant.id, at.passerBy)).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    expect(await answersOf(occurrenceId)).toHaveLength(2);
  });

  it('mark that a guest was there', async () => {
    const { occurrenceId } = await at.openEvent();
    await at.comes(occurrenceId);
    await at.hub.app.pool.query(
      `UPDATE occurrence SET starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' WHERE id = $1`,
      [at.hub.app.ids.decode(occurrenceId)],
    );
    const { participant } = (await answersOf(occurrenceId))![0]!;
    const input = { occurrenceId, participantIds: [participant.id], attended: true };
    const marked = await request(at.organiserClient, MarkAttendanceDocument, { input });
    expect(marked.markAttendance).toMatchObject({ __typename: 'AttendanceSuccess' });
    // Who did not answer to it is no guest of it.
    const other = await at.openEvent();
    await at.comes(other.occurrenceId, {}, newAddress());
    const stranger = (await answersOf(other.occurrenceId))![0]!.participant.id;
    const wrong = { ...input, participantIds: [stranger] };
    const refused = await request(at.organiserClient, MarkAttendanceDocument, { input: wrong });
    expect(refused.markAttendance).toMatchObject({ code: 'NOT_FOUND' });
  });
});
