import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { Asking } from './asking';
import { ACTORS, runs, type ActorName } from './rule';
import { makeWorld, type World } from './world';

let hub: TestHub;
let world: World;
let asking: Asking;
let ids: { event: string; occurrence: string };
let eventId: string;

const ANSWER = `mutation($o: ID!, $q: ID!) {
  rsvp(input: { occurrenceId: $o, answer: GOING, replies: [{ questionId: $q, text: "hers" }], diet: [KOSHER] }) { __typename } }`;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
  const made = await hub.make.event(world.network, { audience: 'PUBLIC' });
  ({ eventId } = made);
  ids = { event: hub.make.id(eventId), occurrence: hub.make.id(made.occurrenceId) };
  await hub.app.pool.query(
    `UPDATE event SET asks_diet = true, audience = 13,
       questions = jsonb_build_array(jsonb_build_object('id', id, 'text', '{"en": "Why?"}'::jsonb, 'required', true))
     WHERE id = $1`,
    [eventId],
  );
  expect(await asking.ask('self', ANSWER, { o: ids.occurrence, q: eventId })).toEqual({
    rsvp: { __typename: 'RsvpSuccess' },
  });
});
afterAll(() => hub.stop());

/** What an actor reads of what was said, through each of the doors. */
async function readBy(actor: ActorName) {
  const query = `query($e: ID!, $o: ID!, $r: [_Any!]!) {
    event(id: $e) { viewerReplies { text } viewerDiet occurrences { nodes { viewerRsvp { replies { text } } } } }
    occurrence(id: $o) { requestedCount dietCounts { diet count } rsvps { nodes { replies { text } } } }
    _entities(representations: $r) { ... on Event { viewerReplies { text } viewerDiet } } }`;
  const r = [{ __typename: 'Event', id: ids.event }];
  return asking.ask(actor, query, { e: ids.event, o: ids.occurrence, r });
}

const replies = [{ text: 'hers' }];

it('what somebody said is read by herself, and her replies by organisers, through every door', async () => {
  for (const actor of ACTORS) {
    const own =
      actor === 'self'
        ? { viewerReplies: replies, viewerDiet: ['KOSHER'] }
        : { viewerReplies: [], viewerDiet: [] };
    const viewerRsvp = actor === 'self' ? { replies } : null;
    expect([actor, await readBy(actor)]).toEqual([
      actor,
      {
        event: { ...own, occurrences: { nodes: [{ viewerRsvp }] } },
        occurrence: runs(actor)
          ? { requestedCount: 0, dietCounts: [{ diet: 'KOSHER', count: 1 }], rsvps: { nodes: [{ replies }] } }
          : { requestedCount: null, dietCounts: null, rsvps: null },
        _entities: [own],
      },
    ]);
  }
});

it('what is told live knows no reader, also not whose it is', async () => {
  const query = `subscription($e: ID!, $after: String) { eventChanges(eventId: $e, after: $after) {
    occurrence { viewerRsvp { id } event { viewerReplies { text } viewerDiet } } } }`;
  const variables = { e: ids.event, after: hub.app.seal.seal(['event', eventId, '0']) };
  for (const actor of ['self', 'member'] as const) {
    const { authorization, ...headers } = world.headers[actor];
    const socket = await RawSocket.open(hub.url, headers, authorization ? { authorization } : undefined);
    expect((await socket.firstAnswer(query, variables)).payload).toEqual({
      data: {
        eventChanges: { occurrence: { viewerRsvp: null, event: { viewerReplies: [], viewerDiet: [] } } },
      },
    });
    socket.close();
  }
});
