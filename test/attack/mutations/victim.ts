import { randomUUID } from 'node:crypto';
import { makeWorld, type World } from '../../permission/world';
import type { TestHub } from '../../support/hub';

/** A world, and in it one of everything that somebody would like to lay hands on; all ids as the API shows them. */
export interface Victim {
  readonly world: World;
  readonly network: string;
  readonly foreign: string;
  readonly person: string;
  readonly ids: Readonly<
    Record<
      | 'partner'
      | 'key'
      | 'jwk'
      | 'link'
      | 'invitation'
      | 'request'
      | 'session'
      | 'passkey'
      | 'calendarFeed'
      | 'certificate'
      | 'address'
      | 'organisation'
      | 'board'
      | 'topic'
      | 'otherBoard'
      | 'otherTopic'
      | 'post'
      | 'attachment'
      | 'moderationItem'
      | 'statement'
      | 'notification'
      | 'tag'
      | 'module'
      | 'event'
      | 'occurrence'
      | 'participant'
      | 'guest'
      | 'hostRequest'
      | 'rsvp'
      | 'suspended'
      | 'hiddenCard'
      | 'contactWay'
      | 'contactRequest'
      | 'contact'
      | 'upload'
      | 'import',
      string
    >
  >;
}

export async function makeVictim(hub: TestHub): Promise<Victim> {
  const world = await makeWorld(hub);
  const { pool } = hub.app;
  const { network, owner } = world;
  const foreign = await hub.make.network({ name: 'Crete' });
  const made = async (insert: string, ...values: unknown[]) => {
    const id = randomUUID();
    await pool.query(insert, [id, ...values]);
    return id;
  };
  const one = async (query: string, ...values: unknown[]) =>
    (await pool.query<{ id: string }>(query, values)).rows[0]!.id;
  const partner = await made(
    `INSERT INTO partner (id, name, purpose, network_id) VALUES ($1, 'Portal', 'shows', $2)`,
    network,
  );
  await pool.query(
    `INSERT INTO partner_grant (partner_id, network_id, scopes) VALUES ($1, $2, '{directory:read}')`,
    [partner, network],
  );
  // Whom nobody finds, and who could be reached by everyone who did.
  const hermit = await hub.make.person({ in: [network], audience: 'ME' });
  const board = await hub.make.board(network);
  // A list that its organiser sent and looked at.
  const organiser = world.people.organiser.personId;
  const upload = await made(
    `INSERT INTO import_upload (id, person_id, bytes) VALUES ($1, $2, 'Nome;Cognome;Email')`,
    organiser,
  );
  const prepared = await made(
    `INSERT INTO staged_import (id, upload_id, person_id, network_id, state, language, options, file, counts)
     VALUES ($1, $2, $3, $4, 'PREPARED', 'en', '{}', '{}', '{}')`,
    upload,
    organiser,
    network,
  );
  const topic = await hub.make.topic(board, owner.participantId);
  const post = await made(
    `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) VALUES ($1::uuid, $2, $3, 'x', 'x', $1::uuid::text)`,
    topic,
    owner.participantId,
  );
  await pool.query('INSERT INTO post_mention (post_id, participant_id) VALUES ($1, $2)', [
    post,
    owner.participantId,
  ]);
  const otherBoard = await hub.make.board(network);
  const { eventId, occurrenceId } = await hub.make.event(network, { capacity: 3 });
  // It takes place soon: people are marked there, and she is.
  await pool.query(
    `UPDATE occurrence SET starts_at = now() + interval '1 hour', ends_at = now() + interval '3 hours' WHERE id = $1`,
    [occurrenceId],
  );
  await made(
    `INSERT INTO attendance (id, occurrence_id, participant_id, how, marked_at) VALUES ($1, $2, $3, 'LIST', now())`,
    occurrenceId,
    owner.participantId,
  );
  const hostRequest = await made(
    `INSERT INTO event_host (id, event_id, person_id, asked_at) VALUES ($1, $2, $3, now())`,
    eventId,
    owner.personId,
  );
  const module = await made(
    `INSERT INTO training_module (id, network_id, name) VALUES ($1, $2, '{"en": "Law"}')`,
    network,
  );
  await pool.query('INSERT INTO occurrence_module (occurrence_id, module_id) VALUES ($1, $2)', [
    occurrenceId,
    module,
  ]);
  const guest = await made(
    `INSERT INTO participant (id, kind, name) VALUES ($1, 'EMAIL_GUEST', 'Gina Guest')`,
  );
  await pool.query(
    `INSERT INTO guest (id, network_id, address, locale, token_hash, confirmed_at)
     VALUES ($1, $2, 'gina@example.org', 'it', sha256('guest'), now())`,
    [guest, network],
  );
  await pool.query(
    `INSERT INTO rsvp (id, occurrence_id, participant_id, status, answered_at) VALUES ($2, $1, $2, 'GOING', now())`,
    [occurrenceId, guest],
  );
  await pool.query(
    `WITH reply AS (INSERT INTO event_reply (event_id, participant_id, question_id, text) VALUES ($1, $2, $1, 'hers'))
     INSERT INTO event_diet (event_id, participant_id, diets) VALUES ($1, $2, '{VEGAN}')`,
    [eventId, owner.participantId],
  );
  const uuids = {
    board,
    topic,
    otherBoard,
    event: eventId,
    occurrence: occurrenceId,
    participant: owner.participantId,
    guest,
    hostRequest,
    rsvp: await made(
      `INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, answered_at)
       VALUES ($1, $2, $3, 'REQUESTED', 1, now())`,
      occurrenceId,
      hermit.participantId,
    ),
    certificate: await hub.make.certificate(eventId, owner.personId),
    otherTopic: await hub.make.topic(otherBoard, owner.participantId),
    post,
    attachment: await hub.make.attachment(owner.personId, board, post, true),
    notification: await made(
      `INSERT INTO notification (id, person_id, seq, kind, topic_id, post_id) VALUES ($1, $2, 1, 'POSTS', $3, $4)`,
      owner.personId,
      topic,
      post,
    ),
    tag: await hub.make.tag(network),
    module,
    upload,
    import: prepared,
    partner,
    key: await made(
      `INSERT INTO partner_key (id, partner_id, key_hash) VALUES ($1, $2, sha256('key'))`,
      partner,
    ),
    jwk: await made(
      `INSERT INTO partner_jwk (id, partner_id, kid, jwk) VALUES ($1, $2, 'kid', '{}')`,
      partner,
    ),
    link: await made(
      `INSERT INTO network_link (id, from_id, to_id, purpose) VALUES ($1, $2, $3, 'x')`,
      foreign,
      network,
    ),
    invitation: await made(
      `INSERT INTO invitation (id, batch_id, network_id, kind, role, token_hash, places, places_left, expires_at)
       VALUES ($1::uuid, $1::uuid, $2, 'LINK', 'GUARDIAN', sha256('token'), 5, 5, now() + interval '1 day')`,
      network,
    ),
    request: await made(
      `INSERT INTO join_request (id, network_id, person_id, role, questions, answers) VALUES ($1, $2, $3, 'GUARDIAN', '[]', '[]')`,
      network,
      (await hub.make.person()).personId,
    ),
    session: await one('SELECT id FROM session WHERE person_id = $1', owner.personId),
    passkey: await made(
      `INSERT INTO passkey (id, credential_id, person_id, public_key, counter) VALUES ($1::uuid, $1::uuid::text, $2, '', 0)`,
      owner.personId,
    ),
    calendarFeed: await made(
      `INSERT INTO calendar_feed (id, person_id, kind, secret_hash) VALUES ($1, $2, 'ALL', sha256('feed'))`,
      owner.personId,
    ),
    address: await one('SELECT id FROM email_address WHERE person_id = $1', owner.personId),
    organisation: await one('SELECT promoter_id AS id FROM network WHERE id = $1', network),
    suspended: world.people.suspended.personId,
    hiddenCard: hermit.cardId,
    contactRequest: await made(
      `INSERT INTO contact_request (id, from_id, to_id, message) VALUES ($1, $2, $3, 'hello')`,
      hermit.personId,
      owner.personId,
    ),
    contact: await made(
      `INSERT INTO contact_request (id, from_id, to_id, state, decided_at) VALUES ($1, $2, $3, 'ACCEPTED', now())`,
      hermit.personId,
      (await hub.make.person()).personId,
    ),
    moderationItem: await made(
      `INSERT INTO moderation_item (id, network_id, subject_kind, subject_id, about_ids, origin, reason, state, due_at)
       VALUES ($1, $2, 'EVENT', $1, ARRAY[$3::uuid], 'REPORTED', 'OTHER', 'APPEALED', now())`,
      network,
      owner.personId,
    ),
    statement: await made(
      `INSERT INTO moderation_decision (id, item_id, decision, ground, statement, appealed_at, appeal)
       SELECT $1, i.id, 'WARN', 'OTHER', 'because', now(), 'but' FROM moderation_item i WHERE i.network_id = $2`,
      network,
    ),
    contactWay: await made(
      `INSERT INTO contact_way (id, person_id, kind, value, audience) VALUES ($1, $2, 'PHONE', '+390410000000', 3)`,
      hermit.personId,
    ),
  };
  const ids = Object.fromEntries(Object.entries(uuids).map(([name, id]) => [name, hub.make.id(id)]));
  return {
    world,
    network: hub.make.id(network),
    foreign: hub.make.id(foreign),
    person: hub.make.id(owner.personId),
    ids: ids as Victim['ids'],
  };
}

const KEPT = `membership suspension network network_path sharing_rule network_link invitation invitation_claim join_request
  join_policy ground_rules ground_rules_acceptance partner partner_grant partner_key partner_jwk organisation
  organisation_representative email_address passkey totp recovery_code guardian_card guardian_photo contact_way contact_request relayed_message directory_export person account board topic post post_revision post_reaction
  post_mention attachment attachment_file notification discussion_entry tag topic_tag tag_following question_offer
  person_block event occurrence rsvp calendar_feed event_reminder own_reminder event_nudge attendance guest
  certificate event_host event_reply event_diet training_module occurrence_module occurrence_outcome outcome_answered
  moderation_item report moderation_decision`;

/** All that nobody but its owner or its organisers may have changed, as a digest of each table. */
export async function stateOf(hub: TestHub): Promise<Record<string, string>> {
  const there = await hub.app.pool.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relname = ANY($1)`,
    [KEPT.split(/\s+/)],
  );
  const state: Record<string, string> = {};
  for (const { relname } of there.rows) {
    const rows = await hub.app.pool.query<{ digest: string }>(
      `SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS digest FROM ${relname} t`,
    );
    state[relname] = rows.rows[0]!.digest;
  }
  // When somebody last signed in is no secret of the network's.
  return state;
}
