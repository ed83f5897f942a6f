import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { Asking } from './asking';
import { ACTORS, reached, runs, standingOf, type ActorName } from './rule';
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

const ask: Asking['ask'] = (actor, query, variables) => asking.ask(actor, query, variables);
const selection = (type: string) => asking.selection(type);
const PERIOD = 'from: "2020-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z"';

describe.each([1, 3, 5, 9])('who was at a date of an event with the stored audience %i', (stored) => {
  let occurrence: string;
  let eventId: string;

  beforeAll(async () => {
    const made = await hub.make.event(world.network);
    ({ eventId } = made);
    occurrence = hub.make.id(made.occurrenceId);
    await hub.app.pool.query('UPDATE event SET audience = $2 WHERE id = $1', [eventId, stored]);
    await hub.app.pool.query(
      `UPDATE occurrence SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 minute' WHERE id = $1`,
      [made.occurrenceId],
    );
    const mark =
      'mutation($o: ID!, $p: ID!) { markAttendance(input: { occurrenceId: $o, participantIds: [$p] }) { __typename } }';
    const variables = { o: occurrence, p: hub.make.id(world.owner.participantId) };
    expect(await ask('organiser', mark, variables)).toEqual({
      markAttendance: { __typename: 'AttendanceSuccess' },
    });
  });

  // Nobody owns a date: who was there is a member of its network.
  const sees = (actor: ActorName) => reached(actor === 'self' ? 'member' : actor, stored);

  it('is for organisers, with the code by which one checks in', async () => {
    const query = `query($o: ID!) { occurrence(id: $o) { attendedCount checkInCode { ${selection('CheckInCode')} }
      attendance { nodes { ${selection('Attendance')} participant { id } } } } }`;
    for (const actor of ACTORS.filter(sees)) {
      const { occurrence: told } = (await ask(actor, query, { o: occurrence })) as unknown as {
        occurrence: { attendedCount: unknown; checkInCode: unknown; attendance: { nodes: unknown[] } | null };
      };
      const seen = [told.attendedCount, told.checkInCode !== null, told.attendance?.nodes.length ?? null];
      expect([actor, ...seen]).toEqual([actor, ...(runs(actor) ? [1, true, 1] : [null, false, null])]);
    }
  });

  it('is for herself, but who noted it', async () => {
    const query = `query($o: ID!) { occurrence(id: $o) { viewerAttendance { ${selection('Attendance')} } } }`;
    for (const actor of ACTORS.filter(sees)) {
      const { occurrence: told } = (await ask(actor, query, { o: occurrence })) as unknown as {
        occurrence: { viewerAttendance: { markedBy: unknown } | null };
      };
      expect([actor, told.viewerAttendance !== null]).toEqual([actor, actor === 'self']);
      if (actor === 'self') expect(told.viewerAttendance!.markedBy).toBeNull();
    }
  });

  it('counts among the hours that organisers read of their network', async () => {
    const query = `query($n: ID!) { network(id: $n) { trainingHours(${PERIOD}) { nodes { ${selection('TrainingRecord')} } } } }`;
    for (const actor of ACTORS) {
      const { network } = (await ask(actor, query, { n: hub.make.id(world.network) })) as unknown as {
        network: { trainingHours: { nodes: unknown[] } | null };
      };
      expect([actor, network.trainingHours?.nodes.length ?? null]).toEqual([actor, runs(actor) ? 1 : null]);
    }
  });

  it('is noted by organisers, and by oneself with the code where one sees the event', async () => {
    const mark =
      'mutation($o: ID!, $p: ID!) { done: markAttendance(input: { occurrenceId: $o, participantIds: [$p] }) { __typename } }';
    const checkIn =
      'mutation($o: ID!) { done: checkIn(input: { occurrenceId: $o, code: "no code" }) { __typename } }';
    const variables = { o: occurrence, p: hub.make.id(world.owner.participantId) };
    for (const actor of ACTORS) {
      const done = async (query: string) =>
        ((await ask(actor, query, variables)) as unknown as { done: { __typename: string } }).done.__typename;
      const person = standingOf(actor).person === true;
      const marked = runs(actor) ? 'AttendanceSuccess' : person ? 'NotFoundError' : 'NotSignedInError';
      expect([actor, await done(mark)]).toEqual([actor, marked]);
      const tried = sees(actor) ? 'CheckInCodeWrongError' : 'NotFoundError';
      expect([actor, await done(checkIn)]).toEqual([actor, person ? tried : 'NotSignedInError']);
    }
  });

  it('is watched by organisers', async () => {
    const variables = { o: occurrence, after: hub.app.seal.seal(['event', eventId, '0']) };
    const watch =
      'subscription($o: ID!, $after: String) { attendanceChanges(occurrenceId: $o, after: $after) { attendedCount } }';
    for (const actor of ACTORS) {
      const { authorization, ...headers } = world.headers[actor];
      const socket = await RawSocket.open(hub.url, headers, authorization ? { authorization } : undefined);
      const { type } = await socket.firstAnswer(watch, variables);
      expect([actor, type]).toEqual([actor, runs(actor) && sees(actor) ? 'next' : 'error']);
      socket.close();
    }
  });
});
