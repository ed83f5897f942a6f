import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { KEEPING, purgeStatement } from '../../src/workers/keeping';
import { PURGE } from '../../src/workers/purge';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { decidedOf } from './decided';
import { guestOf, registrationOf } from './guests';
import { saidOf } from './said';

let hub: TestHub;
let person: string;
let network: string;
let session: string;

beforeAll(async () => {
  hub = await startHub();
  ({ personId: person } = await hub.make.person());
  network = await hub.make.network();
  ({ sessionId: session } = await hub.sessionOf(person));
});
afterAll(() => hub.stop());

const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
const hash = () => randomBytes(32);

/** For each kind of what is kept: how a row of some age comes about, and whether it is still there. */
const SAMPLES: Record<keyof typeof KEEPING, (age: string) => Promise<() => Promise<boolean>>> = {
  invitations: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO invitation (id, batch_id, network_id, kind, role, token_hash, folded_address, places, places_left, expires_at)
       VALUES ($1, $1, $2, 'MAIL', 'GUARDIAN', $3, 'a@example.org', 1, 1, now() - $4::interval)`,
      [id, network, hash(), age],
    );
    return there('invitation', 'id', id);
  },
  joinAnswers: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO join_request (id, network_id, person_id, state, role, questions, answers, reason, decided_at)
       VALUES ($1, $2, $3, 'DECLINED', 'GUARDIAN', '[]', '["because I am who I am"]', 'not yet', now() - $4::interval)`,
      [id, network, person, age],
    );
    return async () => {
      const { rows } = await query('SELECT state, reason, answers FROM join_request WHERE id = $1', [id]);
      expect(rows).toMatchObject([{ state: 'DECLINED', reason: 'not yet' }]);
      return rows[0].answers.length > 0;
    };
  },
  contactRequests: async (age) => {
    const id = randomUUID();
    const { personId } = await hub.make.person();
    await query(
      `INSERT INTO contact_request (id, from_id, to_id, message, created_at) VALUES ($1, $2, $3, 'hello', now() - $4::interval)`,
      [id, person, personId, age],
    );
    return there('contact_request', 'id', id);
  },
  relayedMessages: async (age) => {
    const id = randomUUID();
    const { personId } = await hub.make.person();
    await query(
      `INSERT INTO relayed_message (id, from_id, to_id, created_at) VALUES ($1, $2, $3, now() - $4::interval)`,
      [id, person, personId, age],
    );
    return there('relayed_message', 'id', id);
  },
  ...decidedOf(() => hub),
  attendance: async (age) => {
    const { participantId } = await hub.make.person();
    const { occurrenceId } = await dateLongAgo(age);
    const id = randomUUID();
    await query(
      `INSERT INTO attendance (id, occurrence_id, participant_id, how, marked_at) VALUES ($1, $2, $3, 'LIST', now())`,
      [id, occurrenceId, participantId],
    );
    return there('attendance', 'id', id);
  },
  certificates: async (age) => {
    const { personId } = await hub.make.person();
    const { eventId } = await dateLongAgo(age);
    return there('certificate', 'id', await hub.make.certificate(eventId, personId));
  },
  eventReplies: (age) => saidOf(hub, network, age, 'event_reply'),
  eventDiets: (age) => saidOf(hub, network, age, 'event_diet'),
  guests: (age) => guestOf(hub, network, age),
  guestRegistrations: (age) => registrationOf(hub, network, age),
  attendanceChanges: async (age) => {
    const { eventId, occurrenceId } = await hub.make.event(network);
    const id = randomUUID();
    await query(
      `INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
       VALUES ($1, 1, 'ATTENDANCE_CHANGED', $2, $3, now() - $4::interval)`,
      [eventId, id, occurrenceId, age],
    );
    return there('change', 'subject_id', id);
  },
  departedPosts: async (age) => {
    const { participantId } = await hub.make.person();
    const boardId = await hub.make.board(network);
    const topic = await hub.make.topic(boardId, participantId);
    const id = randomUUID();
    await query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) VALUES ($1::uuid, $2, $3, 'now', 'now', $1::uuid::text)`,
      [id, topic, participantId],
    );
    await query(
      'INSERT INTO departed_post (stream_id, seq, post_id, at) VALUES ($1, 1, $2, now() - $3::interval)',
      [boardId, id, age],
    );
    return there('departed_post', 'post_id', id);
  },
  postRevisions: async (age) => {
    const { participantId } = await hub.make.person();
    const topic = await hub.make.topic(await hub.make.board(network), participantId);
    const id = randomUUID();
    await query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) VALUES ($1::uuid, $2, $3, 'now', 'now', $1::uuid::text)`,
      [id, topic, participantId],
    );
    await query(
      `INSERT INTO post_revision (id, post_id, revision, markdown, html, written_at)
       VALUES ($1, $1, 0, 'before', 'before', now() - $2::interval)`,
      [id, age],
    );
    return there('post_revision', 'id', id);
  },
  unusedAttachments: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO attachment (id, person_id, board_id, name, kind, bytes, pages, created_at)
       VALUES ($1, $2, $3, 'hall.pdf', 'PDF', 4, 1, now() - $4::interval)`,
      [id, person, await hub.make.board(network), age],
    );
    await query(`INSERT INTO attachment_file (attachment_id, file) VALUES ($1, 'file')`, [id]);
    return there('attachment_file', 'attachment_id', id);
  },
  notifications: async (age) => {
    const { personId, participantId } = await hub.make.person();
    const topic = await hub.make.topic(await hub.make.board(network), participantId);
    const id = randomUUID();
    await query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) VALUES ($1::uuid, $2, $3, 'x', 'x', $1::uuid::text)`,
      [id, topic, participantId],
    );
    await query(
      `INSERT INTO notification (id, person_id, seq, kind, topic_id, post_id, at) VALUES ($1, $2, 1, 'POSTS', $3, $1, now() - $4::interval)`,
      [id, personId, topic, age],
    );
    return there('notification', 'id', id);
  },
  notificationChanges: async (age) => {
    const id = randomUUID();
    await query('INSERT INTO change_stream (id) VALUES ($1)', [id]);
    await query(
      `INSERT INTO change (stream_id, seq, kind, subject_id, at) VALUES ($1, 1, 'NOTIFIED', $1, now() - $2::interval)`,
      [id, age],
    );
    return there('change', 'subject_id', id);
  },
  remindersSent: async (age) => {
    const { occurrenceId } = await dateLongAgo(age);
    return there('occurrence_reminder', 'occurrence_id', occurrenceId);
  },
  nudges: async (age) => {
    const { occurrenceId } = await dateLongAgo(age);
    // It counts from the date.
    await query(`INSERT INTO event_nudge VALUES ($1, 1, now() - interval '1 year')`, [occurrenceId]);
    return there('event_nudge', 'occurrence_id', occurrenceId);
  },
  sessions: async (age) => {
    const { sessionId } = await hub.sessionOf(person);
    await query('UPDATE session SET revoked_at = now() - $2::interval WHERE id = $1', [sessionId, age]);
    return there('session', 'id', sessionId);
  },
  formerTokens: async (age) => {
    const token = hash();
    await query(
      `INSERT INTO former_session_token (token_hash, session_id, replaced_at) VALUES ($1, $2, now() - $3::interval)`,
      [token, session, age],
    );
    return there('former_session_token', 'token_hash', token);
  },
  mailedCodes: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO mailed_code (id, purpose, holder_hash, subject, code_hash, link_hash, tries_left, expires_at)
       VALUES ($1, 'SIGN_IN', $2, 'a@example.org', $2, $2, 5, now() - $3::interval)`,
      [id, hash(), age],
    );
    return there('mailed_code', 'id', id);
  },
  signInLinks: async (age) => {
    const token = hash();
    await query('INSERT INTO sign_in_link VALUES ($1, $2, now() - $3::interval, 1)', [token, person, age]);
    return there('sign_in_link', 'token_hash', token);
  },
  outcomesAnswered: (age) => outcomeNoted('outcome_answered', age),
  outcomesAsked: (age) => outcomeNoted('outcome_asked', age),
  addressUndos: async (age) => {
    const token = hash();
    await query(
      `INSERT INTO address_undo VALUES ($1, $2, 'A@example.org', 'a@example.org', now() - $3::interval)`,
      [token, person, age],
    );
    return there('address_undo', 'token_hash', token);
  },
  mails: (age) => mail('SENT', age),
  nameWords: async (age) => {
    const { cardId } = await hub.make.person({ name: `Xyzzy${age.replace(/\W/g, '')} Rossi` });
    const word = `xyzzy${age.replace(/\W/g, '')}`;
    await query('UPDATE name_word SET added_at = now() - $1::interval WHERE word = $2', [age, word]);
    await query('DELETE FROM guardian_card WHERE id = $1', [cardId]);
    return there('name_word', 'word', word);
  },
  directoryExports: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO directory_export (id, person_id, session_id, network_id, search, filter, format, byte_order_mark, contacts,
         file_name, people, created_at)
       VALUES ($1, $2, $3, $4, 'anna', '{}', 'CSV', false, false, 'x.csv', 1, now() - $5::interval)`,
      [id, person, session, network, age],
    );
    return there('directory_export', 'id', id);
  },
  importUploads: async (age) => {
    const [id, made] = [randomUUID(), randomUUID()];
    await query(
      `INSERT INTO import_upload (id, person_id, bytes, created_at) VALUES ($1, $2, 'a', now() - $3::interval)`,
      [id, person, age],
    );
    await query(
      `INSERT INTO staged_import (id, upload_id, person_id, network_id, state, language, options, file, counts)
       VALUES ($1, $2, $3, $4, 'APPLIED', 'en', '{}', '{}', '{}')`,
      [made, id, person, network],
    );
    await query(
      `INSERT INTO staged_import_row (import_id, line, upload_id, outcome, raw, problems)
       VALUES ($1, 2, $2, 'SKIP', '["Anna"]', '[]')`,
      [made, id],
    );
    return async () => {
      expect(await there('staged_import', 'id', made)()).toBe(true);
      const kept = await there('import_upload', 'id', id)();
      expect(await there('staged_import_row', 'import_id', made)()).toBe(kept);
      return kept;
    };
  },
  givenUpJobs: async (age) => {
    const id = randomUUID();
    await query(
      `INSERT INTO job (id, kind, payload, shunted_at) VALUES ($1, 'mail.send', '{}', now() - $2::interval)`,
      [id, age],
    );
    return there('job', 'id', id);
  },
  idempotencyKeys: async (age) => {
    const id = randomUUID();
    await query(`INSERT INTO idempotency_key VALUES ($1, 'a key of mine', $2, $1, now() - $3::interval)`, [
      id,
      hash(),
      age,
    ]);
    return there('idempotency_key', 'actor_id', id);
  },
};

function there(table: string, column: string, value: unknown): () => Promise<boolean> {
  return async () => (await query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [value])).rowCount === 1;
}

/** That somebody said what came of a date, or was asked, so long after its end. */
async function outcomeNoted(table: 'outcome_answered' | 'outcome_asked', age: string) {
  const { occurrenceId } = await hub.make.event(network);
  await query(
    `UPDATE occurrence SET ends_at = now() - $2::interval, starts_at = now() - $2::interval - interval '1 hour' WHERE id = $1`,
    [occurrenceId, age],
  );
  await query(
    `INSERT INTO ${table} (occurrence_id, participant_id) SELECT $1, id FROM participant WHERE person_id = $2`,
    [occurrenceId, person],
  );
  return there(table, 'occurrence_id', occurrenceId);
}

async function mail(state: string, age: string) {
  const id = randomUUID();
  await query(
    `INSERT INTO delivery (id, class, recipient, locale, message_id, reply_token, state, created_at, sent_at)
     VALUES ($1::uuid, 'INVITATION', 'a@example.org', 'en', $1::uuid::text, $1::uuid::text, $2::text, now() - $3::interval,
       CASE $2::text WHEN 'SENT' THEN now() - $3::interval END)`,
    [id, state, age],
  );
  return there('delivery', 'id', id);
}

/** The daily job of the hub comes round. */
async function dayPasses(): Promise<void> {
  const daily = async () =>
    (
      await query(
        `SELECT run_at > now() + interval '23 hours' AS done, last_error FROM job WHERE kind = $1`,
        [PURGE],
      )
    ).rows;
  await query('UPDATE job SET run_at = now() WHERE kind = $1', [PURGE]);
  hub.app.jobs.poke();
  await eventually(daily, ([job]) => job?.done ?? false);
  expect(await daily()).toEqual([{ done: true, last_error: null }]);
}

describe('what is past its time', () => {
  it.each(Object.entries(KEEPING))('goes, and nothing before it: %s', async (name, { days }) => {
    const sample = SAMPLES[name as keyof typeof KEEPING];
    const [old, young] = [await sample(`${days} days 1 hour`), await sample(`${days} days -1 hours`)];
    expect([await old(), await young()]).toEqual([true, true]);
    await dayPasses();
    expect([await old(), await young()]).toEqual([false, true]);
  });

  it('goes however much there is of it', async () => {
    await query(
      `INSERT INTO idempotency_key SELECT gen_random_uuid(), 'k' || i, '\\x00', gen_random_uuid(), now() - interval '31 days'
       FROM generate_series(1, 2500) i`,
    );
    await dayPasses();
    const left = await query(`SELECT 1 FROM idempotency_key WHERE created_at < now() - interval '30 days'`);
    expect(left.rowCount).toBe(0);
  });
});

describe('however old, there stays', () => {
  it('a mail that is still to be sent', async () => {
    const pending = await mail('PENDING', '400 days');
    await dayPasses();
    expect(await pending()).toBe(true);
  });

  it('the log, and who is signed in', async () => {
    await query(
      `INSERT INTO audit_entry (id, at, kind, actor_kind, subject_id)
       VALUES (gen_random_uuid(), now() - interval '4000 days', 'SIGNED_IN', 'PERSON', $1)`,
      [person],
    );
    const before = await query('SELECT count(*)::int AS n FROM audit_entry');
    await dayPasses();
    expect((await query('SELECT count(*)::int AS n FROM audit_entry')).rows).toEqual(before.rows);
    expect(await there('session', 'id', session)()).toBe(true);
  });

  it('an invitation by link, which has no address, and a request that waits', async () => {
    const [link, request] = [randomUUID(), randomUUID()];
    await query(
      `INSERT INTO invitation (id, batch_id, network_id, kind, role, token_hash, places, places_left, expires_at)
       VALUES ($1, $1, $2, 'LINK', 'GUARDIAN', $3, 5, 5, now() - interval '400 days')`,
      [link, network, hash()],
    );
    await query(
      `INSERT INTO join_request (id, network_id, person_id, role, questions, answers, created_at)
       VALUES ($1, $2, $3, 'GUARDIAN', '[]', '["yes"]', now() - interval '400 days')`,
      [request, network, person],
    );
    await dayPasses();
    expect(await there('invitation', 'id', link)()).toBe(true);
    const kept = await query('SELECT answers FROM join_request WHERE id = $1', [request]);
    expect(kept.rows).toEqual([{ answers: ['yes'] }]);
  });
});

it('every period stands in the README, with its reason', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const section = readme.split('## What is kept')[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|')).slice(2); // prettier-ignore
  expect(rows.map((line) => cells(line).slice(1, 4))).toEqual(
    Object.values(KEEPING).map(({ what, days, why }) => [what, String(days), why]),
  );
});

it('keeps the words of names that somebody has, however old', async () => {
  await hub.make.person({ name: 'O’Plugh Xyzzyva' });
  await query(`UPDATE name_word SET added_at = now() - interval '1 year'`);
  await hub.app.pool.query(purgeStatement(KEEPING.nameWords));
  const { rows } = await query(
    `SELECT word FROM name_word WHERE word IN ('oplugh', 'plugh', 'o', 'xyzzyva') ORDER BY 1`,
  );
  expect(rows.map((row) => row.word)).toEqual(['o', 'oplugh', 'plugh', 'xyzzyva']);
});

/** Something short that took place so long ago. */
async function dateLongAgo(age: string): Promise<{ eventId: string; occurrenceId: string }> {
  const made = await hub.make.event(network);
  await query(
    `UPDATE occurrence SET starts_at = now() - $2::interval, ends_at = now() - $2::interval + interval '1 minute' WHERE id = $1`,
    [made.occurrenceId, age],
  );
  return made;
}
