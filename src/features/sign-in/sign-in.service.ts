import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import { newcomer } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import type { Seal } from '../../shared/seal';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import type { DeliveryService } from '../delivery';
import { InvalidCode, type MailedCodeService } from '../mailed-code';
import { foldAddress } from '../person';
import type { NewSession, SessionService } from '../session';
import { InvalidLink, OtherBrowser } from './sign-in.errors';
import { KnownBrowsers } from './known-browsers';
import { issueSignInLink } from './sign-in-link';
import { accountIsSpent, takeAsk, type SignInLimits } from './sign-in.limits';
import { LOOK_AT_ISSUED, NAME_BY_ADDRESS, PROVE_ADDRESS, RECIPIENT, USE_LINK } from './sign-in.sql';

/** Where a request comes from: what limits need of it, and what the browser brings along. */
export interface Caller {
  readonly address: string;
  /** The session the browser held before; it ends when a new one begins. */
  readonly sessionId?: string | undefined;
  /** The secret the browser got when it asked for a code. */
  readonly asking?: string | undefined;
  /** The mark of an address that was signed in from this browser before. */
  readonly known?: string | undefined;
  /** What kind of browser it is, coarsely. */
  readonly device?: string | null | undefined;
}

export interface SignedIn {
  readonly session: NewSession;
  readonly personId: string;
  /** The mark for the browser to keep, where an address was proved in it. */
  readonly known?: string;
}

export interface SignInParts {
  readonly pool: Pool;
  readonly sessions: SessionService;
  readonly codes: MailedCodeService;
  readonly deliveries: DeliveryService;
  readonly audit: AuditService;
  readonly seal: Seal;
  readonly limits: SignInLimits;
  readonly pokeJobs: () => void;
  readonly publicUrl: () => string;
}

/** Signing in by the code or the link of a mail, or by a link that an operator hands out. */
export class SignInService {
  private readonly known: KnownBrowsers;

  constructor(private readonly parts: SignInParts) {
    this.known = new KnownBrowsers(parts.seal);
  }

  /**
   * Sends a code with a link. Known and unknown addresses run the same statements and the same mail job; what
   * differs is the text of the mail alone.
   * @returns the secret for the asking browser: code and link are good in it alone
   * @throws InvalidInput, RateLimited
   */
  async requestCode(caller: Caller, email: string): Promise<string> {
    const { pool, codes, deliveries, limits, publicUrl, pokeJobs } = this.parts;
    const folded = foldAddress(email);
    const known = this.known.check(folded, caller.known);
    await takeAsk(limits, caller.address, folded, known);
    const asking = randomBytes(32).toString('base64url');
    const found = await pool.query<{ address: string; person_id: string; locale: string; name: string }>(
      RECIPIENT,
      [folded],
    );
    const [person] = found.rows;
    const spent = (await accountIsSpent(limits, person?.person_id ?? folded)) && known === null;
    await inTransaction(pool, async (tx) => {
      const place = { purpose: 'SIGN_IN', holder: asking, subject: folded } as const;
      const { code, token } = await codes.add(tx, place, spent);
      const link = `${publicUrl()}/sign-in/link#${token}`;
      const kind = spent ? 'SIGN_IN_PAUSED' : person ? 'SIGN_IN_CODE' : 'SIGN_IN_UNKNOWN';
      await deliveries.add(tx, {
        class: kind,
        recipient: person?.address ?? folded,
        locale: person?.locale ?? 'en',
        content: kind === 'SIGN_IN_CODE' ? { code, link, name: person!.name } : {},
      });
    });
    pokeJobs();
    return asking;
  }

  /**
   * Signs in by a code, in the browser that asked for it.
   * @throws InvalidInput, InvalidCode, RateLimited
   */
  async byCode(caller: Caller, email: string, code: string): Promise<SignedIn> {
    const { pool, codes } = this.parts;
    const folded = foldAddress(email);
    await this.takeTry(caller);
    const place = { purpose: 'SIGN_IN', holder: caller.asking ?? '', subject: folded } as const;
    const id = await codes.try(place, code);
    return inTransaction(pool, async (tx) => {
      const personId = await this.owner(tx, await codes.consume(tx, id));
      if (personId === null) throw new InvalidCode();
      return { ...(await this.open(tx, personId, caller, 'code')), known: this.known.mark(folded) };
    });
  }

  /**
   * Signs in by the link of a mail, in the browser that asked for it, or by a link that was issued on the hub.
   * @throws InvalidLink, OtherBrowser, RateLimited
   */
  async byLink(caller: Caller, token: string): Promise<SignedIn> {
    const { pool, codes } = this.parts;
    await this.takeTry(caller);
    const holder = caller.asking ?? '';
    return inTransaction(pool, async (tx) => {
      const subject = await codes.consumeLink(tx, 'SIGN_IN', holder, token);
      if (subject !== null) {
        const personId = await this.owner(tx, subject);
        if (personId === null) throw new InvalidLink();
        return { ...(await this.open(tx, personId, caller, 'mailed link')), known: this.known.mark(subject) };
      }
      const used = await tx.query<{ person_id: string }>(USE_LINK, [tokenHash(token)]);
      const personId = used.rows[0]?.person_id;
      if (personId !== undefined) return this.open(tx, personId, caller, 'link');
      throw (await codes.lookAtLink('SIGN_IN', holder, token)) ? new OtherBrowser() : new InvalidLink();
    });
  }

  /**
   * Whom a link would sign in, and whether in this browser: for the page that asks before it does. Uses nothing up.
   * @throws RateLimited
   */
  async lookAtLink(caller: Caller, token: string): Promise<{ name: string; otherBrowser: boolean } | null> {
    const { pool, codes } = this.parts;
    await this.takeTry(caller);
    const mailed = await codes.lookAtLink('SIGN_IN', caller.asking ?? '', token);
    const found = mailed
      ? await pool.query<{ name: string }>(NAME_BY_ADDRESS, [mailed.subject])
      : await pool.query<{ name: string }>(LOOK_AT_ISSUED, [tokenHash(token)]);
    const [person] = found.rows;
    return person ? { name: person.name, otherBrowser: mailed !== null && !mailed.held } : null;
  }

  /** Makes a link's token for a person; a token that is given is issued anew. */
  async issueLink(personId: string, days: number, uses: number, token?: string): Promise<string> {
    return issueSignInLink(this.parts.pool, personId, days, uses, token);
  }

  private async owner(tx: PoolClient, folded: string): Promise<string | null> {
    const found = await tx.query<{ person_id: string }>(PROVE_ADDRESS, [folded]);
    return found.rows[0]?.person_id ?? null;
  }

  /** Takes what a try to sign in costs. @throws RateLimited */
  takeTry(caller: Caller): Promise<void> {
    return this.parts.limits.byAddressGroup.take(addressGroup(caller.address));
  }

  /** Opens a session in the caller's transaction, in place of the one the browser held before. */
  async open(
    tx: PoolClient,
    personId: string,
    caller: Caller,
    by: 'code' | 'mailed link' | 'link' | 'passkey',
  ): Promise<SignedIn> {
    const { sessions, audit } = this.parts;
    if (caller.sessionId) await sessions.end(tx, caller.sessionId);
    const session = await sessions.open(tx, personId, caller.device ?? null, by === 'passkey');
    await audit.record(tx, newcomer(personId), { kind: 'SIGNED_IN', subjectId: personId, details: { by } });
    return { session, personId };
  }
}
