import type { EventKind } from '@guardian-network-hub/client-sdk';
import type { MadeDate, MadeEvent, MadeGuest } from './scene';

/** The figures of a report, counted a second time: one person, one date after the other. */
export function naive(
  events: readonly MadeEvent[],
  { encode, isTold }: { encode: (id: string) => string; isTold: (guest: MadeGuest) => boolean },
) {
  const all = events.flatMap(({ kind, dates }) =>
    dates.filter(({ cancelled }) => !cancelled).map((date) => ({ date, kind })),
  );
  const of = (
    keysOf: (date: MadeDate, kind: EventKind, guest: MadeGuest) => readonly string[],
    countsDates: boolean,
  ) => {
    const rows = new Map<string, Row>();
    const row = (key: string) => {
      if (!rows.has(key)) rows.set(key, new Row(countsDates));
      return rows.get(key)!;
    };
    for (const { date, kind } of all) {
      const isOver = Date.parse(`${date.start}Z`) + date.minutes * 60_000 < Date.now();
      const counts = isOver && kind !== 'SOCIAL';
      // A date is of one row, whoever comes.
      if (countsDates) row(keysOf(date, kind, NOBODY)[0]!).addDate(date, isOver);
      for (const [guest, status] of date.answers)
        for (const key of keysOf(date, kind, guest)) {
          if (status === 'GOING') row(key).registered.add(guest);
          if (status === 'WAITING' || status === 'OFFERED') row(key).waiting.add(guest);
          if (status === 'GOING' && counts && date.there.size > 0 && !date.there.has(guest))
            row(key).missed.add(guest);
        }
      for (const [guest, minutes] of counts ? date.there : [])
        for (const key of keysOf(date, kind, guest)) {
          row(key).attended.add(guest);
          row(key).minutes += minutes ?? date.minutes;
        }
    }
    return Object.fromEntries([...rows].map(([key, each]) => [key, each.figures]));
  };
  const bandIn = ({ start }: MadeDate, guest: MadeGuest) => {
    if (guest.experienceSince === null || !isTold(guest)) return 'unknown';
    const years = Number(start.slice(0, 4)) - guest.experienceSince;
    return years >= 5 ? 'LONG' : years >= 2 ? 'SOME' : 'STARTING';
  };
  const networksAt = ({ start }: MadeDate, { memberships }: MadeGuest) => {
    const then = memberships.filter(
      ({ since, until }) => since <= start && (until === null || until > start),
    );
    return then.length > 0 ? then.map(({ network }) => encode(network)) : ['unknown'];
  };
  return {
    total: of(() => ['total'], true)['total'] ?? new Row(true).figures,
    DATE: of(({ id }) => [encode(id)], true),
    MONTH: of(({ start }) => [start.slice(0, 7)], true),
    KIND: of((_, kind) => [kind], true),
    NETWORK: of((date, _, guest) => networksAt(date, guest), false),
    BAND: of((date, _, guest) => [bandIn(date, guest)], false),
  };
}

const NOBODY = { memberships: [], experienceSince: null } as unknown as MadeGuest;

class Row {
  readonly registered = new Set<MadeGuest>();
  readonly waiting = new Set<MadeGuest>();
  readonly attended = new Set<MadeGuest>();
  readonly missed = new Set<MadeGuest>();
  minutes = 0;
  private held = 0;
  private seats: number | null = null;
  private taken: number | null = null;

  constructor(private readonly ofDates: boolean) {}

  addDate({ capacity, answers }: MadeDate, isOver: boolean): void {
    if (!isOver) return;
    this.held++;
    if (capacity === null) return;
    this.seats = (this.seats ?? 0) + capacity;
    this.taken = (this.taken ?? 0) + [...answers.values()].filter((status) => status === 'GOING').length;
  }

  get figures() {
    return {
      dates: this.ofDates ? this.held : null,
      registered: this.registered.size,
      waiting: this.waiting.size,
      attended: this.attended.size,
      noShows: this.missed.size,
      minutes: this.minutes,
      seats: this.seats,
      seatsTaken: this.taken,
    };
  }
}
