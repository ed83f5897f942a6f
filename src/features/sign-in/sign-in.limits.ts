import type { Pool } from 'pg';
import { rateLimit } from '../../persistence/rate-limits';
import { addressGroup } from '../../shared/address-group';
import { RateLimited } from '../../shared/errors';
import type { RateLimit } from '../../shared/rate-limit';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/**
 * How often codes may be asked for and tried. Five tries a code and twenty codes an hour leave a guesser, from
 * however many places, one chance in a million an hour.
 */
export interface SignInLimits {
  /** Everything from one address group. */
  readonly byAddressGroup: RateLimit;
  /** Codes for one address, asked for from one address group. */
  readonly codesByPlace: RateLimit;
  /** Codes for one address, from wherever strangers ask. */
  readonly codesByEmail: RateLimit;
  /** Codes for one account, by whichever of its addresses. */
  readonly codesByAccount: RateLimit;
  /** Codes for one address, asked for in a browser that it was signed in from before: strangers cannot use them up. */
  readonly codesByKnownBrowser: RateLimit;
}

export function signInLimits(pool: Pool): SignInLimits {
  return {
    byAddressGroup: rateLimit(pool, 'sign-in:address', 60, QUARTER_HOUR),
    codesByPlace: rateLimit(pool, 'sign-in:place', 5, QUARTER_HOUR),
    codesByEmail: rateLimit(pool, 'sign-in:email', 20, HOUR),
    codesByAccount: rateLimit(pool, 'sign-in:account', 30, HOUR),
    codesByKnownBrowser: rateLimit(pool, 'sign-in:known', 10, QUARTER_HOUR),
  };
}

/**
 * Takes what asking for a code costs.
 * @param known the mark of a browser that the address was signed in from before
 * @throws RateLimited
 */
export async function takeAsk(
  limits: SignInLimits,
  address: string,
  folded: string,
  known: string | null,
): Promise<void> {
  const group = addressGroup(address);
  await limits.byAddressGroup.take(group);
  if (known !== null) return limits.codesByKnownBrowser.take(`${folded} ${known}`);
  await limits.codesByPlace.take(`${folded} ${group}`);
  await limits.codesByEmail.take(folded);
}

/** Whether an account has had its codes for now; nobody else is told, so that no two addresses are seen to be one's. */
export async function accountIsSpent(limits: SignInLimits, account: string): Promise<boolean> {
  try {
    await limits.codesByAccount.take(account);
    return false;
  } catch (error) {
    if (error instanceof RateLimited) return true;
    throw error;
  }
}
