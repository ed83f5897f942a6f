/** How long sessions last: unused, and at all. In seconds. */
export interface SessionLimit {
  readonly idle: number;
  readonly longest: number;
}

/** By what the person is: the more she may do, the shorter. */
export interface SessionLimits {
  readonly member: SessionLimit;
  readonly organiser: SessionLimit;
  readonly operator: SessionLimit;
}

/** The limit of a person who has these duties now; a session that is too old for a new duty ends with it. */
export function limitOf(limits: SessionLimits, operator: boolean, organises: boolean): SessionLimit {
  return operator ? limits.operator : organises ? limits.organiser : limits.member;
}
