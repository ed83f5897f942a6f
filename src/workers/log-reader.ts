import type { Logger } from 'pino';
import type { Pool, PoolClient } from 'pg';
import type { Change, ChangeFeed } from '../persistence/changes/change-feed';
import { Jobs } from '../persistence/jobs';
import { inTransaction } from '../persistence/transaction';
import type { JobHandler } from './job-runner';

/** Does what follows from a change, in the reader's transaction; gives back what is to be done after it. */
export type Tell = (tx: PoolClient) => Promise<() => void>;
/** Finds out what follows from a change. Whoever holds a log waits for nothing that this reads. */
export type FollowChange = (change: Change) => Promise<Tell>;

export interface LogReaderParts {
  readonly pool: Pool;
  readonly changes: ChangeFeed;
  readonly log: Logger;
  /** Names its cursors, and the kind of the jobs of what went wrong. */
  readonly name: string;
  /** The kinds of changes it tells of; it passes by all others. */
  readonly kinds: readonly string[];
  readonly follow: FollowChange;
}

/** How often the logs are looked at in case a wake-up was lost. */
const LOOK_MS = 2_000;
const BATCH = 50;
/** After each step it rests for so many times as long as that took, while there is more: who writes goes first. */
const REST = 3;
const LONGEST_REST_MS = 500;
const MAX_SEQ = 2n ** 63n - 1n;

/** The logs of boards that have grown; of these ($2), or of all. What else has logs wakes readers, too. */
const BEHIND = `
  SELECT s.id FROM board b JOIN change_stream s ON s.id = b.id
  LEFT JOIN log_cursor c ON c.stream_id = s.id AND c.reader = $1
  WHERE s.last_seq > coalesce(c.seq, 0) AND ($2::uuid[] IS NULL OR s.id = ANY($2::uuid[]))`;

/** How far a log was read. */
const CURSOR = `
  WITH made AS (
    INSERT INTO log_cursor (reader, stream_id) SELECT $1, id FROM board WHERE id = $2 ON CONFLICT DO NOTHING
    RETURNING seq
  )
  SELECT seq::text FROM made UNION ALL SELECT seq::text FROM log_cursor WHERE reader = $1 AND stream_id = $2`;

const HOLD = 'SELECT 1 FROM log_cursor WHERE reader = $1 AND stream_id = $2 FOR UPDATE';

/** Another process that is at it goes on by itself. */
const TAKE = 'SELECT seq::text FROM log_cursor WHERE reader = $1 AND stream_id = $2 FOR UPDATE SKIP LOCKED';

/** What a log still tells of, of what was read: a topic takes what is told of it to another log. */
const THERE = 'SELECT seq::text FROM change WHERE stream_id = $1 AND seq > $2 AND seq <= $3';

const MOVE_ON = 'UPDATE log_cursor SET seq = $3 WHERE reader = $1 AND stream_id = $2';

/**
 * Reads the change logs of all boards, each from where it stopped: one process at a time tells what is in a log, and
 * moves on in the transaction of it, so that each change is told once. In that transaction it asks for no further
 * connection: those who have them all may wait for what it holds. What goes wrong with one change becomes
 * a job, tried again and in the end shunted as jobs are, and holds up nothing behind it.
 */
export class LogReader {
  private readonly waiting = new Set<string>();
  private running: Promise<void> | null = null;
  private stopping = false;
  private end: (by: 'wake' | 'stop') => void = () => undefined;
  private stopListening: () => void = () => undefined;

  constructor(private readonly parts: LogReaderParts) {}

  start(): void {
    this.stopListening = this.parts.changes.onWake((streamId) => {
      this.waiting.add(streamId);
      this.end('wake');
    });
    this.running ??= this.run();
  }

  /** Finishes what is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.stopListening();
    this.end('stop');
    await this.running;
  }

  /** Tells of a change that could not be told before. */
  again: JobHandler = async ({ payload }) => {
    const { pool, name, follow } = this.parts;
    const { streamId = '', kind = '', subjectId = '', parentId = null } = payload;
    const tell = await follow({ streamId, kind, subjectId, parentId, seq: BigInt(payload['seq']!) });
    const then = await inTransaction(pool, async (tx) => {
      await tx.query(HOLD, [name, streamId]);
      return tell(tx);
    });
    then();
  };

  private async run(): Promise<void> {
    let looked = 0;
    while (!this.stopping) {
      try {
        const lookAtAll = Date.now() - looked >= LOOK_MS;
        if (lookAtAll) looked = Date.now();
        for (const streamId of await this.behind(lookAtAll))
          for (let more = true; more && !this.stopping;) more = await this.stepAndRest(streamId);
      } catch (err) {
        this.parts.log.warn({ err, reader: this.parts.name }, 'a change log cannot be read');
      }
      if (!this.stopping && this.waiting.size === 0) await this.sleep(LOOK_MS, true);
    }
  }

  private async behind(all: boolean): Promise<string[]> {
    const woken = [...this.waiting];
    this.waiting.clear();
    if (!all && woken.length === 0) return [];
    const values = [this.parts.name, all ? null : woken];
    const { rows } = await this.parts.pool.query<{ id: string }>(BEHIND, values);
    return rows.map(({ id }) => id);
  }

  private async stepAndRest(streamId: string): Promise<boolean> {
    const began = performance.now();
    const more = await this.step(streamId);
    if (more || this.waiting.size > 0)
      await this.sleep(Math.min(REST * (performance.now() - began), LONGEST_REST_MS), false);
    return more;
  }

  /** Tells of the next changes of a log. @returns whether there may be more */
  private async step(streamId: string): Promise<boolean> {
    const { pool, changes, name, kinds } = this.parts;
    const { rows } = await pool.query<{ seq: string }>(CURSOR, [name, streamId]);
    const from = rows[0]?.seq;
    if (from === undefined) return false;
    const found = await changes.read(streamId, BigInt(from), MAX_SEQ, BATCH);
    const last = found.at(-1);
    if (!last) return false;
    const told: [Change, Tell][] = [];
    for (const change of found)
      if (kinds.includes(change.kind)) told.push([change, await this.follow(change)]);
    const then = await inTransaction(pool, async (tx) => {
      const held = await tx.query<{ seq: string }>(TAKE, [name, streamId]);
      // Another process is at it, or was.
      if (held.rows[0]?.seq !== from) return null;
      const there = await tx.query<{ seq: string }>(THERE, [streamId, from, last.seq.toString()]);
      const left = new Set(there.rows.map(({ seq }) => BigInt(seq)));
      const after: (() => void)[] = [];
      for (const [change, tell] of told)
        if (left.has(change.seq)) after.push(await this.tell(tx, change, tell));
      await tx.query(MOVE_ON, [name, streamId, last.seq.toString()]);
      return after;
    });
    for (const each of then ?? []) each();
    return then !== null && found.length === BATCH;
  }

  /** What cannot be found out fails as it is told. */
  private follow(change: Change): Promise<Tell> {
    return this.parts.follow(change).catch((error: unknown) => () => Promise.reject(error as Error));
  }

  private async tell(tx: PoolClient, change: Change, tell: Tell): Promise<() => void> {
    const { name, log } = this.parts;
    await tx.query('SAVEPOINT told');
    try {
      return await tell(tx);
    } catch (err) {
      log.warn({ err, reader: name, change: change.seq.toString() }, 'a change could not be told');
      await tx.query('ROLLBACK TO SAVEPOINT told');
      const { streamId, seq, kind, subjectId, parentId } = change;
      const payload = { streamId, seq: seq.toString(), kind, subjectId };
      await Jobs.add(tx, name, parentId === null ? payload : { ...payload, parentId });
      return () => undefined;
    }
  }

  private sleep(ms: number, wakes: boolean): Promise<void> {
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.end = (by) => {
        if (by === 'wake' && !wakes) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
