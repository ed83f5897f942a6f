import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { Asking } from './asking';
import { ACTORS, reached, runs, standingOf, type ActorName } from './rule';
import { makeWorld, type World } from './world';

/** Who answers to an invitation: whoever sees it and is a person. */
const ANSWERS = ['self', 'member', 'stranger'] as const;
const LINK = 'https://meet.example.org/a';

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

describe.each([0, 1, 2, 3, 5, 9, 13])('an event with the stored audience %i', (stored) => {
  let ids: { event: string; occurrence: string };
  let eventId: string;

  beforeAll(async () => {
    const made = await hub.make.event(world.network, { capacity: 100 });
    ({ eventId } = made);
    ids = { event: hub.make.id(made.eventId), occurrence: hub.make.id(made.occurrenceId) };
    // While it is for everyone, some answer: it is for fewer afterwards.
    await hub.app.pool.query('UPDATE event SET audience = 5, online_url = $2 WHERE id = $1', [eventId, LINK]);
    for (const actor of ANSWERS) {
      const query = 'mutation($o: ID!) { rsvp(input: { occurrenceId: $o, answer: GOING }) { __typename } }';
      expect(await ask(actor, query, { o: ids.occurrence })).toEqual({ rsvp: { __typename: 'RsvpSuccess' } });
    }
    await hub.app.pool.query('UPDATE event SET audience = $2 WHERE id = $1', [eventId, stored]);
  });

  // Nobody owns an event: who answered is a member of its network, or somebody else whom it reaches.
  const sees = (actor: ActorName) => reached(actor === 'self' ? 'member' : actor, stored);

  it('is seen, with when it takes place, by those whom it reaches', async () => {
    const query = `query($e: ID!, $o: ID!, $r: [_Any!]!, $from: DateTime!, $to: DateTime!) {
      event(id: $e) { ${selection('Event')} occurrences { nodes { ${selection('Occurrence')} } } }
      occurrence(id: $o) { ${selection('Occurrence')} }
      calendar(from: $from, to: $to, first: 100) { nodes { id event { id } } }
      _entities(representations: $r) { ... on Event { id } } }`;
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
    const variables = {
      e: ids.event,
      o: ids.occurrence,
      r: [{ __typename: 'Event', id: ids.event }],
      from: days(0),
      to: days(60),
    };
    for (const actor of ACTORS) {
      const data = await ask(actor, query, variables);
      const event = data['event'] as unknown as { occurrences: { nodes: unknown[] } } | null;
      const { nodes } = data['calendar'] as unknown as { nodes: { id: string }[] };
      const seen = [
        event !== null,
        (event?.occurrences.nodes.length ?? 0) > 0,
        data['occurrence'] !== null,
        nodes.some(({ id }) => id === ids.occurrence),
        data['_entities']![0] !== null,
      ];
      expect([actor, ...seen]).toEqual([actor, ...seen.map(() => sees(actor))]);
    }
  });

  it('tells for whom it is, and who comes, to organisers alone', async () => {
    const query = `query($o: ID!) { occurrence(id: $o) {
      event { audience partners } rsvps { nodes { ${selection('Rsvp')} participant { id } } } } }`;
    for (const actor of ACTORS.filter(sees)) {
      const { occurrence } = await ask(actor, query, { o: ids.occurrence });
      const { event, rsvps } = occurrence as unknown as {
        event: { audience: unknown; partners: unknown };
        rsvps: { nodes: unknown[] } | null;
      };
      const told = [event.audience !== null, event.partners !== null, rsvps?.nodes.length ?? null];
      expect([actor, ...told]).toEqual([
        actor,
        runs(actor),
        runs(actor),
        runs(actor) ? ANSWERS.length : null,
      ]);
    }
  });

  it('shows one’s own answer to oneself, and the link to those who come and to organisers', async () => {
    const query = `query($o: ID!) { occurrence(id: $o) { onlineUrl viewerRsvp { ${selection('Rsvp')} participant { id } } } }`;
    for (const actor of ACTORS.filter(sees)) {
      const { occurrence } = await ask(actor, query, { o: ids.occurrence });
      const { onlineUrl, viewerRsvp } = occurrence as unknown as { onlineUrl: unknown; viewerRsvp: unknown };
      const comes = (ANSWERS as readonly string[]).includes(actor);
      expect([actor, viewerRsvp !== null]).toEqual([actor, comes]);
      expect([actor, onlineUrl]).toEqual([actor, comes || runs(actor) ? LINK : null]);
    }
  });

  it('is answered by people whom it reaches', async () => {
    const query = 'mutation($o: ID!) { rsvp(input: { occurrenceId: $o, answer: MAYBE }) { __typename } }';
    for (const actor of ACTORS.filter((each) => !(ANSWERS as readonly string[]).includes(each))) {
      const { rsvp } = await ask(actor, query, { o: ids.occurrence });
      const { __typename } = rsvp as unknown as { __typename: string };
      const person = standingOf(actor).person === true;
      const expected = person ? (sees(actor) ? 'RsvpSuccess' : 'NotFoundError') : 'NotSignedInError';
      expect([actor, __typename]).toEqual([actor, expected]);
    }
  });

  it('is closed to partners without the scope', async () => {
    const query = 'query($e: ID!, $o: ID!) { event(id: $e) { id } occurrence(id: $o) { id } }';
    const variables = { e: ids.event, o: ids.occurrence };
    expect(await ask('readsBoards', query, variables)).toEqual({ event: null, occurrence: null });
    const seen = await ask('readsEvents', query, variables);
    expect([seen['event'] !== null, seen['occurrence'] !== null]).toEqual([sees('partner'), sees('partner')]);
  });

  it('is watched by those whom it reaches', async () => {
    const variables = { e: ids.event, after: hub.app.seal.seal(['event', eventId, '0']) };
    const watch =
      'subscription($e: ID!, $after: String) { eventChanges(eventId: $e, after: $after) { occurrence { id } } }';
    for (const actor of ACTORS) {
      const { authorization, ...headers } = world.headers[actor];
      const socket = await RawSocket.open(hub.url, headers, authorization ? { authorization } : undefined);
      const { type } = await socket.firstAnswer(watch, variables);
      expect([actor, type]).toEqual([actor, sees(actor) ? 'next' : 'error']);
      socket.close();
    }
  });
});
