/** Settings of a small hub that shares its machine. PostgreSQL's own defaults stand for all the rest. */
const DEFAULTS: Record<string, string> = {
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_size: '512MB',
  // the hub's statements are short; compiling them costs more than it saves
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  // Failed statements are the hub's to report. The server's log would hold their values: personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Decided by the hub alone: reachable from this machine only, on the port it has found, log to standard error. */
function fixed(port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
}

/** The server's arguments. Settings are given at each start, so that none goes stale in a file of the cluster. */
export function serverArguments(
  clusterDir: string,
  port: number,
  overrides: Record<string, string>,
): string[] {
  const settings = { ...DEFAULTS, ...overrides, ...fixed(port) };
  return [
    '-D',
    clusterDir,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
