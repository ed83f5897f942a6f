import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import type { RateLimit } from '../../shared/rate-limit';
import type { DeliveryService } from '../delivery';
import type { CodePlace, MailedCodeService } from '../mailed-code';
import { holder, type NewSession, type SessionService } from '../session';

const MAIN_ADDRESS = `
  SELECT e.address, p.locale, p.given_name AS name FROM email_address e JOIN person p ON p.id = e.person_id
  WHERE e.person_id = $1 ORDER BY e.is_primary DESC, e.id LIMIT 1`;

export interface StepUpParts {
  readonly pool: Pool;
  readonly sessions: SessionService;
  readonly codes: MailedCodeService;
  readonly deliveries: DeliveryService;
  readonly codesByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** Proving anew, in a session, that one is oneself: before exports, bulk reads, role changes and partner keys. */
export class StepUpService {
  constructor(private readonly parts: StepUpParts) {}

  /**
   * Mails a code to the actor's main address; it is good in this session alone.
   * @throws NotSignedIn, NotFound, RateLimited
   */
  async requestCode(actor: Actor): Promise<void> {
    const { pool, codes, deliveries, codesByPerson, pokeJobs } = this.parts;
    const { personId } = holder(actor);
    await codesByPerson.take(personId);
    await inTransaction(pool, async (tx) => {
      const found = await tx.query<{ address: string; locale: string; name: string }>(MAIN_ADDRESS, [
        personId,
      ]);
      const [main] = found.rows;
      if (!main) throw new NotFound('You have no address to send a code to.');
      const { code } = await codes.add(tx, placeOf(actor));
      const { address: recipient, locale, name } = main;
      await deliveries.add(tx, { class: 'STEP_UP_CODE', recipient, locale, content: { code, name } });
    });
    pokeJobs();
  }

  /**
   * Proves by a mailed code.
   * @returns the session with its new token
   * @throws NotSignedIn, InvalidInput, InvalidCode
   */
  async byCode(actor: Actor, code: string): Promise<NewSession> {
    const { pool, codes, sessions } = this.parts;
    const { sessionId } = holder(actor);
    const id = await codes.try(placeOf(actor), code);
    return inTransaction(pool, async (tx) => {
      await codes.consume(tx, id);
      return sessions.renew(tx, sessionId);
    });
  }
}

function placeOf(actor: Actor): CodePlace {
  const { personId, sessionId } = holder(actor);
  return { purpose: 'STEP_UP', holder: sessionId, subject: personId };
}
