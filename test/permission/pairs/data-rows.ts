import fc from 'fast-check';
import { row, type HiddenRow, type Scene, type SceneBoard } from './hidden-row';
import { isPerson } from '../world';
import { countsAt, PLACES, reachesAt, runsAt, type Place } from './places';

const place = fc.constantFrom(...PLACES);
const step = fc.constantFrom(0, 1, 2, 3, 4, 5);

/** Rows of people's data: cards, boards, posts. */
export function dataRows(scene: Scene): Record<string, fc.Arbitrary<HiddenRow>> {
  return {
    card: fc
      .tuple(place, step, fc.boolean())
      .map(([p, s, partners]) => card(scene, p, s + (partners ? 8 : 0))),
    post: fc
      .tuple(fc.constantFrom(...scene.boards), fc.constantFrom('PUBLISHED', 'HELD'))
      .map(([b, state]) => post(scene, b, state)),
    board: fc.tuple(place, step).map(([p, s]) => board(scene, p, s)),
    event: fc.tuple(place, step).map(([p, s]) => event(scene, p, s)),
    attendance: place.map((p) => attendance(scene, p)),
    request: place.map((p) => request(scene, p)),
    certificate: place.map((p) => certificate(scene, p)),
    photo: fc
      .tuple(place, step, fc.boolean())
      .map(([p, s, partners]) => photo(scene, p, s + (partners ? 8 : 0))),
    'contact way': fc.tuple(place, fc.constantFrom(0, 1, 2, 3)).map(([p, s]) => contactWay(scene, p, s)),
  };
}

function card({ hub, networks }: Scene, at: Place, stored: number): HiddenRow {
  return {
    what: `a card of ${at} for ${stored}`,
    // A person is more than the card: whoever organises the network sees her there.
    hiddenFrom: (actor) => !reachesAt(actor, at, stored) && !countsAt(actor, at),
    async add() {
      const made = await hub.make.person({ name: 'Hidden Maria Zz', in: [networks[at]] });
      const columns = ['', 'kind_', 'languages_', 'territory_', 'experience_', 'about_'];
      const all = columns.map((column) => `${column}audience = $2`).join(', ');
      await hub.app.pool.query(`UPDATE guardian_card SET ${all} WHERE id = $1`, [made.cardId, stored]);
      return {
        ids: [hub.make.id(made.cardId), hub.make.id(made.personId)],
        remove: async () =>
          void (await hub.app.pool.query('DELETE FROM person WHERE id = $1', [made.personId])),
      };
    },
  };
}

function post(scene: Scene, { topic, place: at, audience }: SceneBoard, state: string): HiddenRow {
  return {
    what: `a ${state} post on a board of ${at} for ${audience}`,
    hiddenFrom: (actor) => state === 'HELD' || !reachesAt(actor, at, audience),
    add: () =>
      row(
        scene,
        `INSERT INTO post (id, topic_id, author_id, markdown, html, state, message_id)
         VALUES ($1::uuid, $2, $3, 'hidden', 'hidden', $4, $1::uuid::text)`,
        [topic, scene.world.owner.participantId, state],
        'DELETE FROM post WHERE id = $1',
      ),
  };
}

function board({ hub, world, networks }: Scene, at: Place, audience: number): HiddenRow {
  return {
    what: `a board of ${at} for ${audience}`,
    hiddenFrom: (actor) => !reachesAt(actor, at, audience),
    async add() {
      const id = await hub.make.board(networks[at]);
      await hub.app.pool.query('UPDATE board SET audience = $2 WHERE id = $1', [id, audience]);
      const topic = await hub.make.topic(id, world.owner.participantId);
      return {
        ids: [hub.make.id(id), hub.make.id(topic)],
        remove: async () => void (await hub.app.pool.query('DELETE FROM board WHERE id = $1', [id])),
      };
    },
  };
}

function event({ hub, networks }: Scene, at: Place, audience: number): HiddenRow {
  return {
    what: `an event of ${at} for ${audience}`,
    hiddenFrom: (actor) => !reachesAt(actor, at, audience),
    async add() {
      const { eventId, occurrenceId } = await hub.make.event(networks[at]);
      await hub.app.pool.query('UPDATE event SET audience = $2 WHERE id = $1', [eventId, audience]);
      return {
        ids: [hub.make.id(eventId), hub.make.id(occurrenceId)],
        remove: async () => void (await hub.app.pool.query('DELETE FROM event WHERE id = $1', [eventId])),
      };
    },
  };
}

/** At a date of an event that everyone sees: of somebody whose card everyone sees. */
function attendance(scene: Scene, at: Place): HiddenRow {
  const { hub, dates, open } = scene;
  return {
    what: `that somebody was at a date of ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO attendance (id, occurrence_id, participant_id, how, marked_at, minutes) VALUES ($1, $2, $3, 'LIST', now(), 47)`,
        [dates[at], open[at].participantId],
        'DELETE FROM attendance WHERE id = $1',
        [hub.make.id(dates[at]), hub.make.id(open[at].participantId)],
      ),
  };
}

/** To come to an event that everyone sees, with what she says along with it: of somebody whose card everyone sees. */
function request(scene: Scene, at: Place): HiddenRow {
  const { hub, dates, open } = scene;
  return {
    what: `that somebody asks to come to a date of ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `WITH said AS (
           INSERT INTO event_reply (event_id, participant_id, question_id, text)
           SELECT event_id, $3::uuid, event_id, 'hidden' FROM occurrence WHERE id = $2::uuid
         ), eats AS (
           INSERT INTO event_diet (event_id, participant_id, diets)
           SELECT event_id, $3::uuid, '{HALAL}' FROM occurrence WHERE id = $2::uuid
         )
         INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, answered_at)
         VALUES ($1, $2::uuid, $3::uuid, 'REQUESTED', 1, now())`,
        [dates[at], open[at].participantId],
        `WITH gone AS (DELETE FROM rsvp WHERE id = $1 RETURNING participant_id AS id),
           replies AS (DELETE FROM event_reply WHERE participant_id IN (SELECT id FROM gone))
         DELETE FROM event_diet WHERE participant_id IN (SELECT id FROM gone)`,
        [hub.make.id(dates[at]), hub.make.id(open[at].participantId)],
      ),
  };
}

/** Of an event that everyone sees: of somebody whose card everyone sees. */
function certificate(scene: Scene, at: Place): HiddenRow {
  const { hub, dates, open } = scene;
  return {
    what: `that somebody has a certificate of an event of ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO certificate (id, event_id, person_id, code_hash, name, language, title, network_name, first_on, last_on,
           attended_minutes, held_minutes, minimum_share)
         SELECT $1::uuid, event_id, $3, uuid_send($1::uuid), 'Hidden', 'en', 'Hidden', 'Hidden', '2026-03-03', '2026-03-03', 1, 1, 1
         FROM occurrence WHERE id = $2`,
        [dates[at], open[at].personId],
        'DELETE FROM certificate WHERE id = $1',
        [hub.make.id(dates[at]), hub.make.id(open[at].personId)],
      ),
  };
}

function contactWay(scene: Scene, at: Place, audience: number): HiddenRow {
  const { hub, open } = scene;
  return {
    what: `a way to reach somebody in ${at} for ${audience}`,
    hiddenFrom: (actor) => !isPerson(actor) || !reachesAt(actor, at, audience),
    add: () =>
      row(
        scene,
        `INSERT INTO contact_way (id, person_id, kind, value, audience) VALUES ($1, $2, 'PHONE', '+390411234567', $3)`,
        [open[at].personId, audience],
        'DELETE FROM contact_way WHERE id = $1',
        [hub.make.id(open[at].cardId)],
      ),
  };
}

/** On a card that everyone sees. */
function photo({ hub, open }: Scene, at: Place, stored: number): HiddenRow {
  const { cardId } = open[at];
  return {
    what: `a photo of somebody in ${at} for ${stored}`,
    hiddenFrom: (actor) => !reachesAt(actor, at, stored),
    async add() {
      await hub.make.photo(cardId, stored);
      return {
        ids: [hub.make.id(cardId)],
        remove: async () => {
          await hub.app.pool.query('DELETE FROM guardian_photo WHERE card_id = $1', [cardId]);
          await hub.app.pool.query(
            'UPDATE guardian_card SET photo_hash = NULL, photo_audience = 0 WHERE id = $1',
            [cardId],
          );
        },
      };
    },
  };
}
