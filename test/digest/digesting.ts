import { readMail, type ReadMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import type { TestHub } from '../support/hub';
import type { TestSmtp } from '../support/smtp';

/** Has the time of a person's digest come, and waits until all that it brings is done. */
export async function digestIsDue(hub: TestHub, ...personIds: string[]): Promise<void> {
  // By the clock it is some other day: there is one a day.
  await hub.app.pool.query(
    `UPDATE digest_schedule SET next_at = now(), last_day = NULL WHERE person_id = ANY($1::uuid[])`,
    [personIds],
  );
  await lookForDigests(hub);
}

/** The minute is over. */
export async function lookForDigests(hub: TestHub): Promise<void> {
  const again = `UPDATE job SET run_at = now() WHERE kind = 'digest.due' RETURNING 1`;
  await eventually(async () => (await hub.app.pool.query(again)).rowCount);
  hub.app.jobs.poke();
  await settled(hub);
}

/** Waits until no digest is due, under way, or yet to be sent. */
export async function settled(hub: TestHub): Promise<void> {
  const left = `SELECT count(*)::int AS left FROM job
    WHERE kind IN ('digest', 'mail.send') OR (kind = 'digest.due' AND run_at <= now())`;
  await eventually(
    async () => (await hub.app.pool.query<{ left: number }>(left)).rows[0]!.left,
    (count) => count === 0,
  );
}

/** The mails to an address that came since this was called last. */
export function mailbox(smtp: TestSmtp, address: string): () => ReadMail[] {
  let seen = 0;
  return () => {
    const all = smtp.mails.filter(({ to }) => to === address);
    const since = all.slice(seen);
    seen = all.length;
    return since.map(({ source }) => readMail(source));
  };
}

/** The topics that a mail names, in its order. */
export function topicsOf(mail: ReadMail): string[] {
  return [...mail.text.matchAll(/^\* (.*)$/gm)].map(([, title]) => title!);
}
