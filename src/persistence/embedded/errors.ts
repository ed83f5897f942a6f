/** The embedded PostgreSQL cannot be used; the message says why and what to do, and is meant for the operator. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** What a system call left behind: its code (`EACCES`), or undefined for any other kind of error. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
