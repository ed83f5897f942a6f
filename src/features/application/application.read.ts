import { extendRead } from '../../persistence/read/model';
import { replies, repliesOf } from '../admission';
import { occurrenceRead } from '../event';
import { rsvpRead } from '../rsvp';

extendRead(occurrenceRead, 'requestedCount', 'ORGANISER', { sql: (a) => `${a}.requested_count` });

// Whoever sees an answer sees what was said along with it: she herself, and organisers.
extendRead(rsvpRead, 'replies', 'PUBLIC', {
  sql: (a) => repliesOf(`${a}e`, `${a}.participant_id`),
  as: replies,
});
