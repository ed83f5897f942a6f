import { LRUCache } from 'lru-cache';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import {
  calendarOf,
  writeCalendar,
  writeEvents,
  type CalendarEvent,
  type WrittenEvents,
} from '../../shared/icalendar';
import { fields, nested } from '../../shared/selection';
import type { MailCalendar } from '../delivery';
import { occurrenceRead } from '../event';
import { componentsOf, dateComponent } from './components';
import { readDates, readEvents, readStates, type WhichDates } from './event-calendar.read';
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

/** Events of one calendar. */
export interface WhichEvents extends Pick<WhichDates, 'own'> {
  /** The state of each (`stateOf`), by its id. */
  readonly states: ReadonlyMap<string, string>;
}

/** Bytes of events that are kept as they were written: all readers of a language who gave the same answers share them. */
const MOST_WRITTEN = 32 * 1024 * 1024;
/** What keeping one takes besides its text. */
const KEEPING_ONE = 500;

/** Events as calendar programs read them, as far as an actor sees them. */
export class EventCalendarService {
  private readonly written = new LRUCache<string, WrittenEvents>({
    maxSize: MOST_WRITTEN,
    sizeCalculation: ({ text }) => 2 * text.length + KEEPING_ONE,
  });

  constructor(
    private readonly reads: Reads,
    readonly maker: CalendarMaker,
  ) {}

  /** Events of a calendar that is published, in the order given. Those that were written before are not read again. */
  async partsOf(actor: Actor, { states, own }: WhichEvents): Promise<WrittenEvents[]> {
    const frame = this.frameFor(actor);
    const common = JSON.stringify([frame, actor.languages, own]);
    const keyOf = (state: string) => `${state} ${common}`;
    const parts = new Map<string, WrittenEvents>();
    const missing: string[] = [];
    for (const [id, state] of states) {
      const known = this.written.get(keyOf(state));
      if (known) parts.set(id, known);
      else missing.push(id);
    }
    if (missing.length > 0) {
      for (const [id, state, part] of await this.writeParts(actor, { eventIds: missing, own }, frame)) {
        parts.set(id, part);
        this.written.set(keyOf(state), part);
      }
    }
    return [...states.keys()].flatMap((id) => parts.get(id) ?? []);
  }

  /** Writes events; of one moment, so that what is kept under a state is what was read in that state. */
  private writeParts(
    actor: Actor,
    which: WhichDates,
    frame: Frame,
  ): Promise<[string, string, WrittenEvents][]> {
    return this.reads.atOneMoment(async (reads) => {
      const states = await readStates(reads, actor, which.eventIds);
      const events = await readEvents(reads, actor, which.eventIds);
      const dates = await readDates(reads, actor, which);
      return [...events].map(([id, event]) => {
        const components = componentsOf(event, dates.get(id) ?? [], frame);
        return [id, states.get(id)!, writeEvents(components, 'PUBLISH')];
      });
    });
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

  /** A calendar that is published, of its parts. */
  publish(parts: readonly WrittenEvents[], frame: Pick<CalendarToTell, 'name' | 'refreshMinutes'>): string {
    return calendarOf(parts, { ...frame, method: 'PUBLISH', product: this.product });
  }

  private write(calendar: CalendarToTell): string {
    return writeCalendar({ ...calendar, product: this.product });
  }

  private get product(): string {
    return `-//${this.maker.hubName}//Guardian Network Hub//EN`;
  }

  private frameFor({ languages }: Actor): Frame {
    const { mailAddress, publicUrl } = this.maker;
    return { locale: languages[0] ?? 'en', mailAddress, publicUrl: publicUrl() };
  }
}
