import type { MentionTarget } from '../free-text';
import { MENTIONED_ROLES, type MentionedRoleName } from './mention.entity';
import { TooManyMentions } from './mention.errors';

/** Of one post: more are a list of mails. */
const MAX_PEOPLE = 10;
const MAX_ROLES = 1;

/** Whom a text asks to mention. */
export interface Asked {
  /** As written. */
  readonly personIds: readonly string[];
  readonly roles: readonly MentionedRoleName[];
}

/**
 * Sorts what a text asks to mention; all of it counts, whether there is such a person or not.
 * @throws TooManyMentions
 */
export function askedFor(targets: readonly MentionTarget[]): Asked {
  const named = (kind: string) => targets.filter((t) => t.startsWith(kind)).map((t) => t.slice(kind.length));
  const [personIds, roles] = [named('person:'), named('role:')];
  if (personIds.length > MAX_PEOPLE)
    throw new TooManyMentions(`A post mentions at most ${MAX_PEOPLE} people.`);
  if (roles.length > MAX_ROLES) throw new TooManyMentions('A post mentions at most one role.');
  return { personIds, roles: MENTIONED_ROLES.filter((role) => roles.includes(role)) };
}
