/**
 * An expected failure: part of a mutation's result, thrown by services, shown to the user.
 * Each feature has its own classes, each with a literal code.
 */
export abstract class ExpectedError extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    /** The input field at fault, where there is one. */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

/** The input breaks a rule that can be said in one sentence. */
export class InvalidInput extends ExpectedError {
  readonly code = 'INVALID_INPUT';
}

/** There is no such thing, or the actor may not know of it: both answer alike. */
export class NotFound extends ExpectedError {
  readonly code = 'NOT_FOUND';
}

/** The action needs a signed-in person. */
export class NotSignedIn extends ExpectedError {
  readonly code = 'NOT_SIGNED_IN';
}

/** Too many tries; `retryAfterSeconds` says when the next may be made. */
export class RateLimited extends ExpectedError {
  readonly code = 'RATE_LIMITED';

  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}

/** An idempotency key was used before for another input. */
export class IdempotencyKeyReused extends ExpectedError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

/** The action asks to prove again that one is oneself, in this session and lately. */
export class StepUpRequired extends ExpectedError {
  readonly code = 'STEP_UP_REQUIRED';

  constructor() {
    super('Prove first that it is you: sign in again, or use your passkey or authenticator app.');
  }
}

/** The ground rules of the network are to be accepted first: until then one only reads. */
export class RulesNotAccepted extends ExpectedError {
  readonly code = 'RULES_NOT_ACCEPTED';

  constructor() {
    super("Accept the network's ground rules first.");
  }
}
