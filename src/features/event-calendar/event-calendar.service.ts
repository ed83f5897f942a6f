import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { writeCalendar, type CalendarEvent } from '../../shared/icalendar';
import { fields, nested } from '../../shared/selection';
import type { MailCalendar } from '../delivery';
import { occurrenceRead } from '../event';
import { componentsOf, dateComponent } from './components';
import { readDates, readEvents, type WhichDates } from './event-calendar.read';
import type { Frame } from './told';

const ITS_EVENT = nested({ event: fields('id') });

/** Whose calendars they are. */
export interface CalendarMaker {
  readonly hubName: string;
  /** The hub's own mail address. */
  readonly mailAddress: string;
  readonly publicUrl: () => string;
}

/** A calendar to be written. */
export interface CalendarToTell {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly name?: string;
  readonly events: readonly CalendarEvent[];
  readonly refreshMinutes?: number;
}

/** Of what calendar programs are told by mail. */
export interface CalendarMail {
  readonly method: MailCalendar['method'];
  readonly eventId: string;
  /** The dates that the mail is about. */
  readonly occurrenceIds: readonly string[];
  /** Who gets it. */
  readonly name: string;
  readonly address: string;
}

/** Events as calendar programs read them, as far as an actor sees them. */
export class EventCalendarService {
  constructor(
    private readonly reads: Reads,
    readonly maker: CalendarMaker,
  ) {}

  /** The components of events, in the order of their ids. */
  async componentsOf(actor: Actor, which: WhichDates): Promise<CalendarEvent[]> {
    const events = await readEvents(this.reads, actor, which.eventIds);
    const dates = await readDates(this.reads, actor, which);
    const frame = this.frameFor(actor);
    return [...events].flatMap(([id, event]) => componentsOf(event, dates.get(id) ?? [], frame));
  }

  /** The file of one date of an event; null where there is none, or the actor does not see it. */
  async fileOf(actor: Actor, occurrenceId: string): Promise<string | null> {
    const uuid = this.reads.ids.decode(occurrenceId);
    const found = uuid && (await this.reads.one(actor, occurrenceRead, ITS_EVENT, uuid));
    if (!found) return null;
    const eventId = found.event.uuid;
    const event = (await readEvents(this.reads, actor, [eventId])).get(eventId);
    const dates = await readDates(this.reads, actor, { eventIds: [eventId], own: false });
    const date = dates.get(eventId)?.find(({ id }) => id === this.reads.ids.encode(uuid!));
    if (!event || !date) return null;
    return this.write({ method: 'PUBLISH', events: [dateComponent(event, date, this.frameFor(actor))] });
  }

  /**
   * An event as somebody who goes gets it by mail (RFC 5546): all of it as it is now with the dates to which she goes, or
   * those of them that were cancelled alone. Without the link to the room: mails are passed on. Null where she goes to none.
   */
  async mailOf(actor: Actor, mail: CalendarMail): Promise<MailCalendar | null> {
    const { method, eventId, name, address } = mail;
    const event = (await readEvents(this.reads, actor, [eventId])).get(eventId);
    const dates = await readDates(this.reads, actor, { eventIds: [eventId], own: true });
    const goes = (dates.get(eventId) ?? [])
      .filter(({ unsure }) => !unsure)
      .map((date) => ({ ...date, onlineUrl: null }));
    if (!event || goes.length === 0) return null;
    const about = new Set(mail.occurrenceIds.map((id) => this.reads.ids.encode(id)));
    const frame = this.frameFor(actor);
    const told =
      method === 'REQUEST' || event.cancelled
        ? componentsOf(event, goes, frame)
        : goes.filter(({ id }) => about.has(id)).map((date) => dateComponent(event, date, frame));
    if (told.length === 0) return null;
    // When this telling of it was made: of two with the same number the later counts (RFC 5546 §2.1.5).
    const stamp = new Date();
    const attendee = { name, address, answer: 'ACCEPTED' } as const;
    return { method, text: this.write({ method, events: told.map((one) => ({ ...one, stamp, attendee })) }) };
  }

  write(calendar: CalendarToTell): string {
    return writeCalendar({ ...calendar, product: `-//${this.maker.hubName}//Guardian Network Hub//EN` });
  }

  private frameFor({ languages }: Actor): Frame {
    const { mailAddress, publicUrl } = this.maker;
    return { locale: languages[0] ?? 'en', mailAddress, publicUrl: publicUrl() };
  }
}
