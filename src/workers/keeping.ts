import { ATTENDANCE_DAYS, ATTENDANCE_CHANGE_DAYS } from '../features/attendance';
import { STANDING_DAYS } from '../features/contact-request';
import { ANSWERABLE_DAYS } from '../features/message';
import { DECISION_DAYS, HIDDEN_DAYS } from '../features/moderation';
import { OUTCOME_DAYS } from '../features/outcome';
import { DEPARTED_DAYS } from '../features/topic-move';

/** Something that is kept for a while, and then no more. */
interface Kept {
  /** What it is, and from when its time counts; in the words of the README. */
  readonly what: string;
  readonly days: number;
  readonly why: string;
  readonly table: string;
  /** The column or expression from which its time counts. */
  readonly since: string;
  /** Which rows it is about; all, where it is left out. */
  readonly where?: string;
  /** What is taken out of a row that stays; without it the row goes. */
  readonly empty?: string;
}

/**
 * How long the hub keeps what it need not keep for ever; the one place for these periods. The audit log, current
 * and former memberships and what people wrote are not among it. What is good for minutes and tells of nobody
 * (challenges of passkeys, access tokens of partners) goes where the next is made.
 */
export const KEEPING = {
  invitations: {
    what: 'invitations by mail, with the address, after they ended or were withdrawn',
    days: 30,
    why: 'organisers see whom they invited in vain and may ask again; after that it is the address of a stranger',
    table: 'invitation',
    since: 'least(expires_at, revoked_at)',
    where: `kind = 'MAIL'`,
  },
  joinAnswers: {
    what: 'answers of declined requests to join, after the decision',
    days: 90,
    why: 'whoever was declined may ask why, or ask anew; that she asked, and the decision, stay',
    table: 'join_request',
    since: 'decided_at',
    where: `state IN ('DECLINED', 'WITHDRAWN') AND answers <> '[]'`,
    empty: `answers = '[]'`,
  },
  contactRequests: {
    what: 'contact requests that were not accepted, and contacts that were ended',
    days: STANDING_DAYS,
    why: 'so long nobody asks the same person again, and can tell from it whether she was declined',
    table: 'contact_request',
    since: `CASE state WHEN 'ENDED' THEN decided_at ELSE created_at END`,
    where: `state <> 'ACCEPTED'`,
  },
  relayedMessages: {
    what: 'who wrote to whom through the hub; what, is nowhere but in the mail',
    days: ANSWERABLE_DAYS,
    why: 'so long a message can be answered',
    table: 'relayed_message',
    since: 'created_at',
  },
  postRevisions: {
    what: 'what posts said before they were edited, after it was written',
    days: 60,
    why: 'those who keep order can see what an answer was given to; it goes at once with a post that is deleted',
    table: 'post_revision',
    since: 'written_at',
  },
  unusedAttachments: {
    what: 'pictures and files that were sent for a post, after they came, where no post has them',
    days: 1,
    why: 'time to write the post; those of posts go at once with the text of the post',
    table: 'attachment',
    since: 'created_at',
    where: 'post_id IS NULL',
  },
  hiddenTexts: {
    what: 'the text of posts that stay hidden, with their files, after the decision',
    days: HIDDEN_DAYS,
    why: 'an appeal may show it again; what waits for a decision stays until there is one',
    table: 'post',
    since: `(SELECT max(coalesce(d.answered_at, d.decided_at)) FROM moderation_item i
      JOIN moderation_decision d ON d.item_id = i.id WHERE i.subject_id = post.id)`,
    where: `state = 'HELD' AND markdown <> ''
      AND NOT EXISTS (SELECT FROM moderation_item i WHERE i.subject_id = post.id AND i.state <> 'DECIDED')`,
    empty: `markdown = '', html = '', latin = NULL`,
  },
  decisions: {
    what: 'who reported what, and what was decided about it, after the decision',
    days: DECISION_DAYS,
    why: 'whom it is about can come back to it; the log keeps that it was decided',
    table: 'moderation_item',
    since: `(SELECT coalesce(d.answered_at, d.decided_at) FROM moderation_decision d
      WHERE d.item_id = moderation_item.id)`,
    where: `state = 'DECIDED'`,
  },
  notifications: {
    what: 'what people were told of in the hub',
    days: 90,
    why: 'what is older is found on the boards themselves',
    table: 'notification',
    since: 'at',
  },
  departedPosts: {
    what: 'where posts stood before their topic went to another board',
    days: DEPARTED_DAYS,
    why: 'digests tell of them who has not been told yet',
    table: 'departed_post',
    since: 'at',
  },
  notificationChanges: {
    what: 'by which open tabs learn of notifications',
    days: 30,
    why: 'a tab that was asleep goes on where it stopped',
    table: 'change',
    since: 'at',
    where: `kind IN ('NOTIFIED', 'NOTIFICATIONS_READ')`,
  },
  remindersSent: {
    what: 'how far people were reminded of dates of events, after the date',
    days: 30,
    why: 'a mail that is late or doubled can be traced; after that nobody is reminded of it',
    table: 'occurrence_reminder',
    since: 'starts_at',
  },
  nudges: {
    what: 'how often those who were silent were asked to a date of an event, after the date',
    days: 30,
    why: 'as for reminders',
    table: 'event_nudge',
    since: '(SELECT o.starts_at FROM occurrence o WHERE o.id = occurrence_id)',
  },
  eventReplies: {
    what: 'what people said to the questions of an event, after its last date',
    days: 60,
    why: 'as for guests: so long organisers have to do with an event; it goes at once with who takes it back',
    table: 'event_reply',
    since: '(SELECT max(o.ends_at) FROM occurrence o WHERE o.event_id = event_reply.event_id)',
  },
  eventDiets: {
    what: 'what people who come to an event eat, after its last date',
    days: 1,
    why: 'it tells of health and belief, and nobody cooks any more',
    table: 'event_diet',
    since: '(SELECT max(o.ends_at) FROM occurrence o WHERE o.event_id = event_diet.event_id)',
  },
  outcomesAnswered: {
    what: 'who said what came of a date of an event, after its end; what, is kept without a name',
    days: OUTCOME_DAYS,
    why: 'so long nobody answers twice; after that nobody answers any more',
    table: 'outcome_answered',
    since: '(SELECT o.ends_at FROM occurrence o WHERE o.id = occurrence_id)',
  },
  outcomesAsked: {
    what: 'who was asked by mail what came of a date of an event, after its end',
    days: OUTCOME_DAYS,
    why: 'so long nobody is asked twice',
    table: 'outcome_asked',
    since: '(SELECT o.ends_at FROM occurrence o WHERE o.id = occurrence_id)',
  },
  certificates: {
    what: 'certificates, after the first date of their event',
    days: ATTENDANCE_DAYS,
    why: 'as long as it is kept who was there, which they are checked by; they go at once with a person who is removed',
    table: 'certificate',
    since: '(SELECT min(o.ends_at) FROM occurrence o WHERE o.event_id = certificate.event_id)',
  },
  attendance: {
    what: 'who was at a date of an event, after its end',
    days: ATTENDANCE_DAYS,
    why: 'hours and certificates can be proved for five years; it goes at once with a person who is removed',
    table: 'attendance',
    since: '(SELECT o.ends_at FROM occurrence o WHERE o.id = occurrence_id)',
  },
  attendanceChanges: {
    what: 'by which organisers who watch the list learn who is there',
    days: ATTENDANCE_CHANGE_DAYS,
    why: 'a page that was asleep goes on where it stopped; nobody is marked for longer after the end',
    table: 'change',
    since: 'at',
    where: `kind = 'ATTENDANCE_CHANGED'`,
  },
  guests: {
    what: 'name and mailbox of guests of events, after the last date to which they answered',
    days: 60,
    why: 'so long organisers mark who was there; the figures stay without a name. It goes at once where a guest asks for it',
    table: 'guest',
    since: `coalesce((SELECT max(o.ends_at) FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
      WHERE r.participant_id = guest.id), confirmed_at)`,
  },
  guestRegistrations: {
    what: 'what was asked for as a guest and not confirmed, with the mailbox, after its day',
    days: 1,
    why: 'as for mailed codes',
    table: 'guest_registration',
    since: 'expires_at',
  },
  sessions: {
    what: 'sessions, with the name of the device, after they ended',
    days: 30,
    why: 'an intrusion that is noticed late can be traced to a device; the log keeps that someone signed in',
    table: 'session',
    since: 'least(expires_at, revoked_at)',
  },
  formerTokens: {
    what: 'hashes of replaced session tokens',
    days: 30,
    why: 'whoever copied one and uses it later is found out, and the session ended',
    table: 'former_session_token',
    since: 'replaced_at',
  },
  mailedCodes: {
    what: 'mailed codes, with the address they went to, after their 15 minutes',
    days: 1,
    why: 'none after their time; a day is how often this runs',
    table: 'mailed_code',
    since: 'expires_at',
  },
  signInLinks: {
    what: 'links that operators gave out for signing in, after their time',
    days: 1,
    why: 'as for mailed codes',
    table: 'sign_in_link',
    since: 'expires_at',
  },
  addressUndos: {
    what: 'former addresses, after the week in which a change can be taken back',
    days: 1,
    why: 'as for mailed codes',
    table: 'address_undo',
    since: 'expires_at',
  },
  mails: {
    what: 'mails that were sent or given up: to whom, what kind, when',
    days: 30,
    why: 'answers and bounces find their mail, and operators see what failed; what a mail said goes when it is sent',
    table: 'delivery',
    since: 'coalesce(sent_at, created_at)',
    where: `state <> 'PENDING'`,
  },
  nameWords: {
    what: 'words of names that nobody has any more',
    days: 1,
    why: 'as for mailed codes; misspelt names are found by the words of names',
    table: 'name_word',
    since: 'added_at',
    // Quoted as a lexeme is.
    where: `NOT EXISTS (SELECT 1 FROM guardian_card c
      WHERE c.search @@ format('''0w:%s''', replace(word, '''', ''''''))::tsquery)`,
  },
  importUploads: {
    what: 'member lists that organisers sent, and their rows, after they came',
    days: 1,
    why: 'time to look at a list, answer what it asks and bring it in; that an import was made, and its numbers, stay',
    table: 'import_upload',
    since: 'created_at',
  },
  directoryExports: {
    what: 'what organisers asked to export: the search and the filter, not the people',
    days: 1,
    why: 'a file can be fetched for some minutes; a day is how often this runs; that there was an export stays in the log',
    table: 'directory_export',
    since: 'created_at',
  },
  givenUpJobs: {
    what: 'work that was given up',
    days: 30,
    why: 'operators may have it done again (`hub jobs retry`)',
    table: 'job',
    since: 'shunted_at',
  },
  idempotencyKeys: {
    what: 'which requests came already, as hashes',
    days: 30,
    why: 'a request that is repeated writes once, also from a telephone that was off for weeks',
    table: 'idempotency_key',
    since: 'created_at',
  },
} as const satisfies Record<string, Kept>;

/** Rows of one statement: none takes long, so that nobody waits for its locks. */
const BATCH = 1_000;

/** The statement that takes the next rows of one kind that are past their time. */
export function purgeStatement({ table, days, since, where, empty }: Kept): string {
  const past = `${since} < now() - interval '${days} days'${where ? ` AND ${where}` : ''}`;
  const rows = `ctid = ANY(ARRAY(SELECT ctid FROM ${table} WHERE ${past} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`;
  return empty ? `UPDATE ${table} SET ${empty} WHERE ${rows}` : `DELETE FROM ${table} WHERE ${rows}`;
}
