import { instant } from '../../persistence/read/instant';
import { extendRead, runs, type ReadModel } from '../../persistence/read/model';
import { eventRead, eventStep, occurrenceRead, placeOf, runsEvent } from '../event';
import { answering, participantRead } from '../person';
import { Rsvp } from './rsvp.types';

/** Answers: one's own, and all of an event for those who run its network. */
export const rsvpRead: ReadModel<Rsvp> = {
  target: Rsvp,
  table: 'rsvp',
  via: (a) =>
    `JOIN occurrence ${a}o ON ${a}o.id = ${a}.occurrence_id JOIN event ${a}e ON ${a}e.id = ${a}o.event_id`,
  step: (a, p) => eventStep(`${a}e`, p),
  visible: (a, p) => `(${a}.participant_id = ${answering(p)} OR ${runs(rsvpRead, a, p)})`,
  scope: 'events:read',
  within: (a, networks) => eventRead.within(`${a}e`, networks),
  runs: (a, p) => runsEvent(`${a}e`, p),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    status: { sql: (a) => `${a}.status` },
    waitingPlace: {
      sql: (a) => `CASE WHEN ${a}.status = 'WAITING' THEN (SELECT count(*)::int FROM rsvp w
        WHERE w.occurrence_id = ${a}.occurrence_id AND w.status = 'WAITING' AND w.waiting_no <= ${a}.waiting_no) END`,
    },
    replyBy: { sql: (a) => instant(`${a}.reply_by`) },
    plusOnes: { sql: (a) => `${a}.plus_ones` },
    answeredAt: { sql: (a) => instant(`${a}.answered_at`) },
    participant: { model: () => participantRead, on: (a, b) => `${b}.id = ${a}.participant_id` },
  },
};

extendRead(occurrenceRead, 'viewerRsvp', 'PUBLIC', {
  model: () => rsvpRead,
  on: (a, b, p) => `${b}.occurrence_id = ${a}.id AND ${b}.participant_id = ${answering(p)}`,
});

// The link is a key to the room: whoever has no seat does not get it.
extendRead(occurrenceRead, 'onlineUrl', 'PUBLIC', {
  sql: (a, p) => `CASE WHEN ${runs(occurrenceRead, a, p)} OR EXISTS (SELECT 1 FROM rsvp g
    WHERE g.occurrence_id = ${a}.id AND g.participant_id = ${answering(p)} AND g.status = 'GOING') THEN ${placeOf(a, `${a}e`, 'online_url')} END`,
});

extendRead(occurrenceRead, 'rsvps', 'ORGANISER', { needs: { occurrenceUuid: (a) => `${a}.id` } });
