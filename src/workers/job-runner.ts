import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import {
  Jobs,
  PRIORITY,
  type Job,
  type OnShunted,
  type Priority,
  type RepeatedJob,
} from '../persistence/jobs';

/** Does a job; throwing puts it back. */
export type JobHandler = (job: Job) => Promise<void>;

const IDLE_MS = 1_000;

/** One lane does all jobs, urgent ones first; beside it one is free for these alone, whatever the other is at. */
const LANES: readonly Priority[] = [PRIORITY.BULK, PRIORITY.URGENT];

/** Takes due jobs and does them, until it is stopped. */
export class JobRunner {
  private readonly worker = randomUUID();
  private running: Promise<unknown> | null = null;
  private stopping = false;
  private readonly sleepers = new Set<() => void>();

  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: ReadonlyMap<string, JobHandler>,
    private readonly log: Logger,
    private readonly onShunted: ReadonlyMap<string, OnShunted> = new Map(),
    private readonly repeated: readonly RepeatedJob[] = [],
  ) {}

  start(): void {
    this.running ??= Promise.all([this.seeToRepeated(), ...LANES.map((least) => this.lane(least))]);
  }

  /** Says that a job was just added here, so that it need not wait for the next look. */
  poke = (): void => {
    for (const wake of this.sleepers) wake();
  };

  /** Finishes what is under way, gives back the rest. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.poke();
    await this.running;
    await this.jobs.release(this.worker).catch(() => undefined);
  }

  private async seeToRepeated(): Promise<void> {
    for (const job of this.repeated) {
      while (!this.stopping) {
        try {
          await this.jobs.ensureRepeated(job);
          break;
        } catch (error) {
          this.cannotBeRead(error);
          await this.idle();
        }
      }
    }
  }

  private async lane(least: Priority): Promise<void> {
    while (!this.stopping) {
      const job = await this.take(least);
      if (job) await this.run(job);
      else if (!this.stopping) await this.idle();
    }
  }

  private async take(least: Priority): Promise<Job | null> {
    try {
      return await this.jobs.take(this.worker, least);
    } catch (error) {
      this.cannotBeRead(error);
      return null;
    }
  }

  private async run(job: Job): Promise<void> {
    const held = setInterval(() => {
      this.jobs.hold(job, this.worker).catch(() => undefined);
    }, Jobs.HOLD_MS);
    try {
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      await handler(job);
      await this.jobs.done(job, this.worker);
    } catch (error) {
      this.log.warn({ jobId: job.id, kind: job.kind, attempts: job.attempts + 1 }, 'job failed');
      const reason = error instanceof Error ? error.message : 'unknown';
      await this.jobs.failed(job, this.worker, reason, this.onShunted.get(job.kind)).catch(() => undefined);
    } finally {
      clearInterval(held);
    }
  }

  private cannotBeRead(error: unknown): void {
    this.log.warn({ code: (error as { code?: string }).code }, 'jobs cannot be read');
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, IDLE_MS);
      this.sleepers.add(wake);
    });
  }
}
