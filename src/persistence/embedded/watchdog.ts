import { spawn } from 'node:child_process';
import type { Account } from './account';
import { toolOptions } from './run-tool';

/** Waits for the end of its input, which comes when the hub is gone in any way, then ends the server. */
const SCRIPT = 'while read -r _; do :; done; kill -INT "$0"';

/**
 * Lets the server end when the hub is killed and cannot stop it: a shell that sleeps on a pipe only the hub holds.
 * Returns its dismissal, due when the server has ended, since the number may then go to another process. Where
 * there is no shell nothing happens, and the next start of the hub stops the server.
 */
export function watchOver(serverPid: number, account: Account | undefined): () => void {
  if (process.platform === 'win32') return () => {};
  const shell = spawn('/bin/sh', ['-c', SCRIPT, String(serverPid)], {
    ...toolOptions(account),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => {});
  shell.stdin?.on('error', () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return () => shell.kill('SIGKILL');
}
