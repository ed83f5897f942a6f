import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import { jobActor } from '../../shared/actor';
import { randomId } from '../../shared/ids';
import type { AuditService } from '../audit';
import { addNewcomer, foldAddress } from '../person';
import { issueSignInLink } from '../sign-in';
import { OperatorError } from './operator.errors';
import { END_SESSIONS, FORGET_PASSKEYS, PERSON_OF, SET_OPERATOR } from './operator.sql';

/** For how long the link is good by which an operator comes in for the first time. */
const LINK_DAYS = 1;

export interface Appointment {
  readonly email: string;
  /** For someone whom the hub does not know yet. */
  readonly name?: string | undefined;
  readonly locale?: string | undefined;
  /** She has lost her passkeys: they are taken away, and she makes a new one. */
  readonly forgetPasskeys?: boolean | undefined;
}

/** Who runs the hub: appointed from the command line, by whoever runs the machine. */
export class OperatorService {
  constructor(
    private readonly pool: Pool,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a person an operator, and the person too where nobody has the address.
   * @returns her name, and the token of a link that signs her in once, to make her passkey
   * @throws OperatorError
   */
  async appoint({
    email,
    name,
    locale,
    forgetPasskeys,
  }: Appointment): Promise<{ name: string; token: string }> {
    const folded = foldAddress(email);
    const person = await inTransaction(this.pool, async (tx) => {
      const found = (await this.find(tx, folded)) ?? (await this.add(tx, folded, name, locale ?? 'en'));
      const appointed = await tx.query(SET_OPERATOR, [found.id, true]);
      if (forgetPasskeys) await tx.query(FORGET_PASSKEYS, [found.id]);
      if (appointed.rowCount !== 0 || forgetPasskeys) {
        await tx.query(END_SESSIONS, [found.id]);
        const did = forgetPasskeys ? 'operator, passkeys taken away' : 'operator';
        await this.audit.record(tx, jobActor(), {
          kind: 'MEMBERSHIP_BEGUN',
          subjectId: found.id,
          details: { did },
        });
      }
      return found;
    });
    return { name: person.name, token: await issueSignInLink(this.pool, person.id, LINK_DAYS, 1) };
  }

  /** Ends it; her sessions end with it. @returns her name @throws OperatorError */
  async dismiss(email: string): Promise<string> {
    const folded = foldAddress(email);
    return inTransaction(this.pool, async (tx) => {
      const found = await this.find(tx, folded);
      const dismissed = found && (await tx.query(SET_OPERATOR, [found.id, false]));
      if (!found || dismissed?.rowCount === 0) throw new OperatorError(`${email} is no operator.`);
      await tx.query(END_SESSIONS, [found.id]);
      const details = { did: 'operator' };
      await this.audit.record(tx, jobActor(), { kind: 'MEMBERSHIP_ENDED', subjectId: found.id, details });
      return found.name;
    });
  }

  private async find(tx: PoolClient, folded: string): Promise<{ id: string; name: string } | undefined> {
    return (await tx.query<{ id: string; name: string }>(PERSON_OF, [folded])).rows[0];
  }

  private async add(tx: PoolClient, folded: string, name: string | undefined, locale: string) {
    const [givenName, ...rest] = (name ?? '').trim().split(/\s+/);
    if (!givenName || rest.length === 0) {
      throw new OperatorError(
        'Nobody has this address yet: give the person’s name, as in --name "Anna Rossi".',
      );
    }
    const id = randomId();
    const familyName = rest.join(' ');
    await addNewcomer(tx, { id, givenName, familyName, locale, address: folded });
    return { id, name: `${givenName} ${familyName}` };
  }
}
