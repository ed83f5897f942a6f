import { RateLimited } from './errors';

const SOON_SECONDS = 10;

/** Lets so many at a time do what takes much of the machine; others wait for their turn. */
export class Turns {
  private under = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    /** Where so many wait already, the next is sent away: what each of them holds stays in memory. */
    private readonly mostWaiting = Infinity,
  ) {}

  /** @throws RateLimited where too many wait */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.under < this.atOnce) this.under++;
    else if (this.waiting.length < this.mostWaiting)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    else throw new RateLimited('Many are at it just now. Try again in a moment.', SOON_SECONDS);
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.under--;
    }
  }
}
