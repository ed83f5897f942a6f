import { signInLimits, SignInService, type SignInLimits } from '../../src/features/sign-in';
import { AuditService } from '../../src/features/audit';
import { DeliveryService } from '../../src/features/delivery';
import { MailedCodeService } from '../../src/features/mailed-code';
import { Keyset } from '../../src/persistence/keyset';
import { Reads } from '../../src/persistence/read/reads';
import { ExpectedError } from '../../src/shared/errors';
import type { TestHub } from '../support/hub';

export interface Guessing {
  readonly guesses: number;
  readonly addresses: number;
  /** The first bytes of the addresses. */
  readonly prefix: string;
  /** The negative control: no limits, and a code that bears any number of tries. */
  readonly unlimited?: boolean;
}

const none = { take: async () => undefined };

/**
 * Guesses a person's code from many addresses, each asking for a code of its own and trying on. The right code is
 * told to each guesser as one of its last guesses: whoever is still let try then, gets in.
 * @returns how many guesses were made, and how many of them signed in
 */
export async function guess(
  hub: TestHub,
  email: string,
  how: Guessing,
): Promise<{ tried: number; signedIn: number }> {
  const { app } = hub;
  const codes = new Told(app.pool, app.seal);
  const unlimited: SignInLimits = {
    byAddressGroup: none,
    codesByPlace: none,
    codesByEmail: none,
    codesByAccount: none,
    codesByKnownBrowser: none,
  };
  const signIn = new SignInService({
    pool: app.pool,
    sessions: app.features.sessions,
    codes,
    deliveries: new DeliveryService('test.example'),
    audit: new AuditService(new Keyset(new Reads(app.pool, app.ids), app.seal)),
    seal: app.seal,
    limits: how.unlimited ? unlimited : signInLimits(app.pool),
    pokeJobs: () => undefined,
    publicUrl: app.publicUrl,
  });
  let signedIn = 0;
  let tried = 0;
  const each = how.guesses / how.addresses;
  for (let n = 0; n < how.addresses; n++) {
    const address = `${how.prefix}.${n}`;
    let asking = await signIn.requestCode({ address }, email).catch(expected);
    if (how.unlimited)
      await app.pool.query('UPDATE mailed_code SET tries_left = 30000 WHERE subject = $1', [email]);
    for (let i = 0; i < each; i++) {
      // A new code every five tries, as long as there are any.
      if (i > 0 && i % 5 === 0 && !how.unlimited)
        asking = (await signIn.requestCode({ address }, email).catch(expected)) ?? asking;
      const wrong = codes.last === '00000000' ? '11111111' : '00000000';
      const code = i === each - 1 && n === how.addresses - 1 ? codes.last : wrong;
      const outcome = await signIn.byCode({ address, asking }, email, code).catch(expected);
      tried++;
      if (outcome) signedIn++;
    }
  }
  return { tried, signedIn };
}

function expected(error: unknown): undefined {
  if (!(error instanceof ExpectedError)) throw error;
}

/** Codes whose newest the guesser is told. */
class Told extends MailedCodeService {
  last = '';

  override async add(...args: Parameters<MailedCodeService['add']>) {
    const made = await super.add(...args);
    this.last = made.code;
    return made;
  }
}
