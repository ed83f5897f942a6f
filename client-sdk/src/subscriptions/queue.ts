type Waiter<T> = {
  resolve: (result: IteratorResult<T, undefined>) => void;
  reject: (reason: unknown) => void;
};

/** What has come and is not yet taken, and who waits for more. */
export class Queue<T> {
  readonly #items: T[] = [];
  readonly #waiters: Waiter<T>[] = [];
  #end: { failure?: unknown } | undefined;

  get size(): number {
    return this.#items.length;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  push(item: T): void {
    if (this.#end) return;
    const waiter = this.#waiters.shift();
    if (waiter) waiter.resolve({ value: item, done: false });
    else this.#items.push(item);
  }

  /** Lets what is held be taken, then ends: quietly, or with the failure. */
  end(failure?: unknown): void {
    if (this.#end) return;
    this.#end = failure === undefined ? {} : { failure };
    for (const waiter of this.#waiters.splice(0)) this.#settle(waiter);
  }

  /** Forgets what is held. */
  clear(): void {
    this.#items.length = 0;
  }

  take(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#items.length > 0) resolve({ value: this.#items.shift()!, done: false });
      else if (this.#end) this.#settle({ resolve, reject });
      else this.#waiters.push({ resolve, reject });
    });
  }

  /** A failure is told once; after it the queue has just ended. */
  #settle({ resolve, reject }: Waiter<T>): void {
    const failure = this.#end?.failure;
    this.#end = {};
    if (failure === undefined) resolve({ value: undefined, done: true });
    else reject(failure);
  }
}
