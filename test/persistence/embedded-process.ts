import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Line {
  log?: string;
  ready?: Ready;
  error?: string;
  drained?: boolean;
}

export interface Ready {
  url: string;
  clusterDir: string;
  ms: number;
}

/** A hub of the tests in a process of its own, and all it has said. */
export class HubProcess {
  private static readonly running = new Set<HubProcess>();

  readonly lines: Line[] = [];
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly waiting = new Set<() => void>();

  constructor(
    program: string,
    dataDir: string,
    options: { uid?: number; env?: Record<string, string> } = {},
  ) {
    const { uid, env } = options;
    this.child = spawn(process.execPath, [program, dataDir], {
      cwd: '/',
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      this.lines.push(JSON.parse(line) as Line);
      this.wake();
    });
    HubProcess.running.add(this);
    this.child.stdin?.on('error', () => {});
    this.exited = new Promise((resolve) => {
      const end = (code: number | null, line: Line) => {
        resolve(code);
        HubProcess.running.delete(this);
        this.lines.push(line);
        this.wake();
      };
      this.child.on('close', (code) => end(code, {}));
      // A program that cannot be started closes nothing.
      this.child.on('error', (error) => end(null, { error: error.message }));
    });
  }

  /** Ends what a test has left running, also when it failed half-way. */
  static async stopAll(): Promise<void> {
    await Promise.all([...HubProcess.running].map((hub) => hub.tell('stop')));
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** The first line that has the property, or undefined when the process ends without one. */
  async saying<K extends keyof Line>(key: K): Promise<Line[K]> {
    for (;;) {
      const line = this.lines.find((said) => said[key] !== undefined);
      if (line) return line[key];
      if (this.lines.some((said) => Object.keys(said).length === 0)) return undefined;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  async ready(): Promise<Ready> {
    const ready = await Promise.race([this.saying('ready'), this.saying('error')]);
    if (typeof ready !== 'object') throw new Error(`The hub did not start: ${JSON.stringify(this.lines)}`);
    return ready;
  }

  get logs(): string {
    return this.lines.map(({ log }) => log ?? '').join('\n');
  }

  tell(word: 'stop' | 'exit'): Promise<number | null> {
    this.child.stdin?.write(`${word}\n`);
    return this.exited;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
