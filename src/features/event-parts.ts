import { StreamCursors } from '../persistence/changes/stream-cursors';
import { rateLimit } from '../persistence/rate-limits';
import { buildAttendance } from './attendance-parts';
import { AdmissionResolver, DietCountsResolver, SaidResolver, SaidService } from './admission';
import {
  ApplicationResolver,
  ApplicationService,
  LET_REQUESTS_GO,
  RequestsMade,
  requestsMadeMail,
  RsvpRepliesResolver,
  TELL_OF_REQUESTS,
} from './application';
import type { AuditService } from './audit';
import type { DeliveryService } from './delivery';
import { EventResolver, EventService } from './event';
import type { EventCalendarService } from './event-calendar';
import { EventCareResolver, EventCareService, FOLLOW_ZONES, HeldEvents, ZoneChanges } from './event-care';
import { EventChangeResolver, EventChangeService } from './event-change';
import { EventHostResolver, EventHostService, hostRequestMail } from './event-host';
import { EventImporter, EventImportResolver, EventImportService } from './event-import';
import type { Features, Foundation } from './foundation';
import { Guests } from './guest';
import { buildGuests } from './guest-parts';
import { guestMails } from './guest-registration';
import { nudgeMail, NudgeResolver, NudgeService } from './nudge';
import { OccurrenceCareResolver, OccurrenceCareService } from './occurrence-care';
import {
  OccurrenceOutcomeResolver,
  outcomeMail,
  OutcomeResolver,
  OUTCOMES_DUE,
  OutcomeService,
  ReportOutcomesResolver,
} from './outcome';
import { REMINDERS_DUE, reminderMail, ReminderResolver, ReminderService } from './reminder';
import {
  Answers,
  eventMails,
  GIVE_RELEASED,
  OccurrenceRsvpsResolver,
  PASS_SEATS_ON,
  RsvpResolver,
  RsvpService,
  Seats,
} from './rsvp';
import { EventSeatingResolver, OccurrenceSeatingResolver } from './seating';
import type { SessionService } from './session';
import type { ImportUploadService } from './staged-import';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What events need of other features. */
export interface EventNeeds {
  readonly audit: AuditService;
  readonly deliveries: DeliveryService;
  readonly sessions: SessionService;
  readonly uploads: ImportUploadService;
  readonly calendars: EventCalendarService;
}

/** Makes the services and resolvers of events: the calendar, who comes, running them, and being reminded of them. */
export function buildEvents(
  base: Foundation,
  { audit, deliveries, sessions, uploads, calendars }: EventNeeds,
): Pick<Features, 'liveFields' | 'jobs' | 'mails' | 'resolvers'> {
  const { pool, reads, keyset, seal, changes, pokeJobs, mailDomain, publicUrl } = base;
  const events = new EventService(reads, keyset);
  const cursors = new StreamCursors(seal, 'event');
  const seats = new Seats(deliveries);
  const answersByPerson = rateLimit(pool, 'rsvp:person', 60, MINUTE);
  const answers = new Answers(seats);
  const rsvps = new RsvpService(reads, keyset, changes, seats, answers, answersByPerson, pokeJobs);
  const decisionsByPerson = rateLimit(pool, 'application:person', 60, MINUTE);
  const applications = new ApplicationService({
    reads,
    changes,
    audit,
    seats,
    decisionsByPerson,
    pokeJobs,
  });
  const guests = new Guests(pool, seal, publicUrl);
  const guestCare = buildGuests(base, { events, audit, deliveries, answers, seats, guests });
  const held = new HeldEvents(reads, changes, audit, seats, pokeJobs);
  const makingsByPerson = rateLimit(pool, 'event:person', 100, HOUR);
  const care = new EventCareService(reads, held, makingsByPerson, mailDomain);
  const hostsByPerson = rateLimit(pool, 'event-host:person', 60, HOUR);
  const hosts = new EventHostService({
    reads,
    changes,
    audit,
    deliveries,
    seats,
    changesByPerson: hostsByPerson,
    pokeJobs,
  });
  const importer = new EventImporter(reads, held, mailDomain);
  const importsByPerson = rateLimit(pool, 'event:imports', 60, HOUR);
  const imports = new EventImportService(reads.ids, uploads, importer, importsByPerson);
  const settingsByPerson = rateLimit(pool, 'reminder:person', 60, MINUTE);
  const reminders = new ReminderService({ reads, audit, deliveries, settingsByPerson, pokeJobs });
  const nudgesByPerson = rateLimit(pool, 'nudge:person', 60, HOUR);
  const nudges = new NudgeService(reads, audit, deliveries, nudgesByPerson, pokeJobs);
  const outcomes = new OutcomeService({ reads, deliveries, pokeJobs });
  const attendance = buildAttendance(base, events, audit, cursors);
  const news = { reads, sessions, guests, publicUrl };
  return {
    liveFields: new Map([...new EventChangeService(reads, cursors).liveFields, ...attendance.liveFields]),
    jobs: new Map([
      [FOLLOW_ZONES, new ZoneChanges(pool, held).follow],
      [LET_REQUESTS_GO, applications.letGo],
      [TELL_OF_REQUESTS, new RequestsMade({ reads, deliveries, pokeJobs }).tell],
      [PASS_SEATS_ON, rsvps.passOnLapsed],
      [GIVE_RELEASED, rsvps.giveReleased],
      [OUTCOMES_DUE, () => outcomes.askDue()],
      [REMINDERS_DUE, () => reminders.sendDue()],
    ]),
    mails: new Map([
      ...eventMails({ ...news, calendars }),
      ...guestMails({ ...news, calendars }),
      ['EVENT_NUDGE', nudgeMail(news)],
      ['HOST_REQUESTED', hostRequestMail(news)],
      ['REQUESTS_MADE', requestsMadeMail(news)],
      ['EVENT_OUTCOME', outcomeMail(news)],
      ['EVENT_REMINDER', reminderMail(news)],
    ]),
    resolvers: [
      new EventResolver(events),
      new EventSeatingResolver(),
      new OccurrenceSeatingResolver(),
      new AdmissionResolver(),
      new DietCountsResolver(),
      new SaidResolver(new SaidService(reads), events),
      new ApplicationResolver(applications, events),
      new RsvpRepliesResolver(),
      new EventCareResolver(care, events, reads.ids),
      new OccurrenceCareResolver(new OccurrenceCareService(held), events, reads.ids),
      new EventHostResolver(hosts, events),
      new EventImportResolver(imports, reads.ids),
      new EventChangeResolver(cursors),
      new RsvpResolver(rsvps, events),
      new OccurrenceRsvpsResolver(rsvps),
      new NudgeResolver(nudges, events),
      new ReminderResolver(reminders, events),
      new OccurrenceOutcomeResolver(),
      new OutcomeResolver(outcomes, events),
      new ReportOutcomesResolver(outcomes),
      ...guestCare.resolvers,
      ...attendance.resolvers,
    ],
  };
}
