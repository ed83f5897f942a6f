/** The rules of seats as an organiser would go by them with a list on paper. Nothing of it is taken from the hub's code. */

export const BANDS = ['STARTING', 'SOME', 'LONG'] as const;
export type Band = (typeof BANDS)[number] | null;
type Reserved = Partial<Record<(typeof BANDS)[number], number>>;
type Status = 'GOING' | 'WAITING' | 'MAYBE' | 'NOT_GOING';

interface Line {
  readonly who: string;
  readonly band: Band;
  size: number;
  status: Status;
}

/** The list of one date: who is on it, those who wait in the order in which they came. */
export class PaperList {
  private readonly lines = new Map<string, Line>();
  private waiting: string[] = [];
  private released = false;

  constructor(
    private capacity: number,
    private readonly reserved: Reserved,
  ) {}

  /** Somebody comes with so many in all. @returns whether it could be noted */
  come(who: string, band: Band, size: number, orWait: boolean): boolean {
    const line = this.lines.get(who);
    if (line?.status === 'GOING' && size <= line.size) return this.note(who, band, 'GOING', size);
    if (size > this.capacity) return false;
    if (line?.status === 'WAITING') return this.note(who, band, 'WAITING', size);
    const has = line?.status === 'GOING' ? line.size : 0;
    const { seatsFor } = this.behindAll();
    if (size - has <= seatsFor(has ? line!.band : band)) return this.note(who, band, 'GOING', size);
    if (has > 0 || !orWait) return false;
    this.waiting.push(who);
    return this.note(who, band, 'WAITING', size);
  }

  /** Somebody does not come, or does not know. */
  leave(who: string, band: Band, status: 'MAYBE' | 'NOT_GOING'): void {
    this.note(who, band, status, 1);
  }

  /** There are so many seats from now on. @returns whether there can be */
  seats(capacity: number): boolean {
    const reserved = BANDS.reduce((sum, band) => sum + (this.reserved[band] ?? 0), 0);
    if (capacity < this.taken(() => true) || capacity < reserved) return false;
    this.capacity = capacity;
    this.callUp();
    return true;
  }

  /** What was reserved is everybody's from now on. */
  release(): void {
    this.released = true;
    this.callUp();
  }

  /** How everybody stands: who waits at the end, in order. */
  get all(): { who: string; status: Status; size: number }[] {
    const shown = [...this.lines.values()].map(({ who, status, size }) => ({ who, status, size }));
    const waits = (who: string) => this.waiting.indexOf(who);
    return shown.sort((a, b) => waits(a.who) - waits(b.who) || (a.who < b.who ? -1 : 1));
  }

  /** How many seats somebody who comes now can have. */
  leftFor(band: Band): number {
    return this.behindAll().seatsFor(band);
  }

  get goingCount(): number {
    return this.taken(() => true);
  }

  private note(who: string, band: Band, status: Status, size: number): boolean {
    const before = this.lines.get(who);
    const holds = before && (before.status === 'GOING' || before.status === 'WAITING');
    this.lines.set(who, { who, band: holds ? before.band : band, status, size });
    if (status !== 'WAITING') this.waiting = this.waiting.filter((other) => other !== who);
    this.callUp();
    return true;
  }

  /** Goes through those who wait, from the first on, and seats whom it can. */
  private callUp(): void {
    const walk = this.walk(this.released);
    for (const who of [...this.waiting]) {
      const line = this.lines.get(who)!;
      if (line.size <= walk.seatsFor(line.band)) {
        line.status = 'GOING';
        this.waiting = this.waiting.filter((other) => other !== who);
      } else if (line.size <= this.inEmptyRoom(line.band)) walk.holdFor(line.band);
    }
  }

  private behindAll() {
    const walk = this.walk(this.released);
    for (const who of this.waiting) {
      const { band, size } = this.lines.get(who)!;
      if (size <= this.inEmptyRoom(band)) walk.holdFor(band);
    }
    return walk;
  }

  /** What there is for somebody who comes behind others for whom seats are held. */
  private walk(released: boolean) {
    const held = new Set<Band>();
    const seatsFor = (band: Band) => {
      const free = this.capacity - this.taken(() => true);
      const kept = keptOf(free, released ? {} : this.reserved, (of) =>
        this.taken((line) => line.band === of),
      );
      const open = held.size > 0 ? 0 : free - BANDS.reduce((sum, of) => sum + kept[of], 0);
      return open + (band === null || held.has(band) ? 0 : kept[band]);
    };
    return { seatsFor, holdFor: (band: Band) => held.add(band) };
  }

  /** How many of a band there can be at most: who brings more holds up nobody. */
  private inEmptyRoom(band: Band): number {
    const kept = keptOf(this.capacity, this.released ? {} : this.reserved, () => 0);
    return this.capacity - BANDS.reduce((sum, of) => sum + (of === band ? 0 : kept[of]), 0);
  }

  private taken(counts: (line: Line) => boolean): number {
    return [...this.lines.values()]
      .filter((line) => line.status === 'GOING' && counts(line))
      .reduce((sum, { size }) => sum + size, 0);
  }
}

/** How many of the free seats are kept for each band: what it has not got yet, the first bands first. */
function keptOf(free: number, reserved: Reserved, taken: (band: Band) => number) {
  const kept = { STARTING: 0, SOME: 0, LONG: 0 };
  for (const band of BANDS) {
    const missing = (reserved[band] ?? 0) - taken(band);
    kept[band] = Math.min(Math.max(missing, 0), free - kept.STARTING - kept.SOME - kept.LONG);
  }
  return kept;
}
