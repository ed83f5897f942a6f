/** Who is at a topic now, by participant, in one order for all processes. */
export interface Present {
  readonly readers: readonly string[];
  readonly writers: readonly string[];
}

/** Those who are there without whom somebody blocks; the same where none of these is. */
export function without(present: Present, blocked: ReadonlySet<string>): Present {
  const isBlocked = (id: string) => blocked.has(id);
  const { readers, writers } = present;
  if (!readers.some(isBlocked) && !writers.some(isBlocked)) return present;
  const rest = (ids: readonly string[]) => ids.filter((id) => !isBlocked(id));
  return { readers: rest(readers), writers: rest(writers) };
}

/** A topic at which people of this process are, or whom they watch. */
export class Place {
  watchers = 0;
  /** When others were last told who is here. */
  toldAt = 0;
  /** Until when people write. */
  readonly writing = new Map<string, number>();
  /** The tabs of each who is here. */
  private readonly tabs = new Map<string, number>();
  /** Who is there at other processes, and until when these are believed. */
  private readonly elsewhere = new Map<string, { readonly ids: readonly string[]; readonly until: number }>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  /** Whether nobody of this process is here. */
  get isAlone(): boolean {
    return this.tabs.size === 0;
  }

  /** @returns whether it is the first tab of hers */
  come(participantId: string): boolean {
    const tabs = this.tabs.get(participantId) ?? 0;
    this.tabs.set(participantId, tabs + 1);
    return tabs === 0;
  }

  /** @returns whether it was the last tab of hers */
  go(participantId: string): boolean {
    const tabs = (this.tabs.get(participantId) ?? 0) - 1;
    if (tabs > 0) this.tabs.set(participantId, tabs);
    else this.tabs.delete(participantId);
    return tabs <= 0;
  }

  hear(process: string, ids: readonly string[], until: number): void {
    if (ids.length > 0) this.elsewhere.set(process, { ids, until });
    else this.elsewhere.delete(process);
  }

  /** Forgets processes that fell silent. @returns whether there were any */
  forgetSilent(now: number): boolean {
    const before = this.elsewhere.size;
    for (const [process, { until }] of this.elsewhere) if (until <= now) this.elsewhere.delete(process);
    return this.elsewhere.size < before;
  }

  /** Forgets who writes no more. @returns in how many milliseconds the next one does; null where nobody writes */
  forgetWriters(now: number): number | null {
    for (const [participantId, until] of this.writing) if (until <= now) this.writing.delete(participantId);
    return this.writing.size > 0 ? Math.min(...this.writing.values()) - now : null;
  }

  knows(participantId: string): boolean {
    const told = [...this.elsewhere.values()].some(({ ids }) => ids.includes(participantId));
    return told || this.tabs.has(participantId) || this.writing.has(participantId);
  }

  /** Those of this process, as far as others are told of them. */
  own(most: number): string[] {
    return [...this.tabs.keys()].sort().slice(0, most);
  }

  present(now: number, most: number): Present {
    const readers = new Set(this.tabs.keys());
    for (const { ids } of this.elsewhere.values()) for (const id of ids) readers.add(id);
    const writers = [...this.writing].filter(([, until]) => until > now).map(([id]) => id);
    return { readers: [...readers].sort().slice(0, most), writers: writers.sort().slice(0, most) };
  }

  /** Does something after a while, once. */
  later(what: string, ms: number, then: () => void): void {
    if (this.timers.has(what)) return;
    const timer = setTimeout(
      () => {
        this.timers.delete(what);
        then();
      },
      Math.max(0, ms),
    ).unref();
    this.timers.set(what, timer);
  }

  close(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}
