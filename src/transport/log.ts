import pino, { type Logger } from 'pino';

/** An error as the log may keep it: what and where, but none of the values a database puts in its messages. */
function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, severity, constraint } = error as {
    code?: unknown;
    severity?: unknown;
    constraint?: unknown;
  };
  const fromDatabase = severity !== undefined;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: error.constructor.name,
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(!fromDatabase && { message: error.message }),
    stack: frames.slice(0, 12).join('\n'),
  };
}

/** The hub's log: JSON lines on standard output, without personal data. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggedError },
  });
}
