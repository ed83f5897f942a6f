import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Job, Jobs, OnShunted } from '../persistence/jobs';

/** Does a job; throwing puts it back. */
export type JobHandler = (job: Job) => Promise<void>;

const IDLE_MS = 1_000;
const BATCH = 10;

/** Takes due jobs and does them, until it is stopped. */
export class JobRunner {
  private readonly worker = randomUUID();
  private running: Promise<void> | null = null;
  private stopping = false;
  private wakeUp: () => void = () => undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: ReadonlyMap<string, JobHandler>,
    private readonly log: Logger,
    private readonly onShunted: ReadonlyMap<string, OnShunted> = new Map(),
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** Says that a job was just added here, so that it need not wait for the next look. */
  poke = (): void => this.wakeUp();

  /** Finishes what is under way, gives back the rest. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp();
    await this.running;
    await this.jobs.release(this.worker).catch(() => undefined);
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      const taken = await this.take();
      for (const job of taken) if (!this.stopping) await this.run(job);
      if (taken.length === 0 && !this.stopping) await this.idle();
    }
  }

  private async take(): Promise<Job[]> {
    try {
      return await this.jobs.take(this.worker, BATCH);
    } catch (error) {
      this.log.warn({ code: (error as { code?: string }).code }, 'jobs cannot be read');
      await this.idle();
      return [];
    }
  }

  private async run(job: Job): Promise<void> {
    try {
      // Those taken along waited for those before them, perhaps longer than their lease.
      if (!(await this.jobs.begin(job, this.worker))) return;
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      await handler(job);
      await this.jobs.done(job, this.worker);
    } catch (error) {
      this.log.warn({ jobId: job.id, kind: job.kind, attempts: job.attempts + 1 }, 'job failed');
      await this.jobs
        .failed(
          job,
          this.worker,
          error instanceof Error ? error.message : 'unknown',
          this.onShunted.get(job.kind),
        )
        .catch(() => undefined);
    }
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
