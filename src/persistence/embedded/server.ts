import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account';
import { toolOptions } from './run-tool';
import type { ServerLog } from './server-log';
import { serverArguments } from './settings';
import { watchOver } from './watchdog';

export interface ServerCommand {
  readonly program: string;
  readonly clusterDir: string;
  readonly account: Account | undefined;
  readonly settings: Record<string, string>;
  readonly log: ServerLog;
  /** the number in a pid file left behind, known to be no server of this cluster */
  readonly stalePid: number | undefined;
}

/** One running server process of this hub's own. */
export class Server {
  readonly exited: Promise<void>;
  private ended: string | undefined;
  private readonly child: ChildProcess;

  constructor(
    command: ServerCommand,
    readonly port: number,
  ) {
    // PostgreSQL passes over the pid file of a "grandparent": the one way to say that the number was reused
    // without removing the file, through which it also finds memory that old sessions may still use.
    const grandparent = command.stalePid ? { PG_GRANDPARENT_PID: String(command.stalePid) } : undefined;
    this.child = spawn(command.program, serverArguments(command.clusterDir, port, command.settings), {
      ...toolOptions(command.account, grandparent),
      stdio: ['ignore', command.log.fd, command.log.fd],
      // a session of its own: Ctrl-C must reach the hub alone, which drains before it stops the server
      detached: true,
    });
    this.child.unref();
    const dismiss = this.child.pid ? watchOver(this.child.pid, command.account) : undefined;
    this.exited = new Promise((resolve) => {
      const end = (how: string) => {
        this.ended ??= how;
        dismiss?.();
        process.off('exit', this.interrupt);
        resolve();
      };
      this.child.on('error', (error) => end(error.message));
      this.child.on('exit', (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
    });
    // a hub that ends without stop(), by an uncaught error, takes the server along
    process.on('exit', this.interrupt);
  }

  /** How the process ended, undefined while it runs. */
  get end(): string | undefined {
    return this.ended;
  }

  /** Fast shutdown: sessions are cut off, data are written out. After ten seconds an immediate one. */
  async stop(): Promise<void> {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (this.ended !== undefined) return;
      this.child.kill(signal);
      const patience = new AbortController();
      await Promise.race([
        this.exited,
        sleep(signal === 'SIGINT' ? 10_000 : 5_000, undefined, { signal: patience.signal }).catch(() => {}),
      ]);
      patience.abort();
    }
  }

  private readonly interrupt = (): void => {
    this.child.kill('SIGINT');
  };
}
