import { passFreeText } from '../free-text';
import type { ReportedKindName } from '../report';
import type { PostPlace } from '../withholding';
import { DecisionDoesNotFit } from './moderation.errors';
import type { DecisionName } from './moderation.entity';

/** Days after the decision for which the text of a hidden post is kept: an appeal may show it again. */
export const HIDDEN_DAYS = 30;
/** Days after the decision for which it is kept who reported what, what was decided, and why. */
export const DECISION_DAYS = 180;
/** Days in which one can appeal. */
export const APPEAL_DAYS = 14;
const STATEMENT = { field: 'statement', minLength: 10, maxLength: 2_000 };

/** What may be decided about a post, by what is of it. */
const OF_POSTS: Readonly<Record<PostPlace['state'], readonly DecisionName[]>> = {
  PUBLISHED: ['HIDE', 'REDACT', 'WARN', 'DISMISS'],
  HELD: ['RELEASE', 'HIDE', 'REDACT', 'WARN'],
  DELETED: ['WARN', 'DISMISS'],
  REDACTED: ['WARN', 'DISMISS'],
};

/** @throws DecisionDoesNotFit */
export function checkFits(
  decision: DecisionName,
  kind: ReportedKindName,
  place: PostPlace | null,
  aboutIds: readonly string[],
): void {
  const possible = place ? OF_POSTS[place.state] : (['WARN', 'DISMISS'] as const);
  if (kind === 'POST' && !place) throw new DecisionDoesNotFit();
  if (!(possible as readonly DecisionName[]).includes(decision)) throw new DecisionDoesNotFit();
  if (decision === 'WARN' && aboutIds.length === 0) throw new DecisionDoesNotFit();
  // What was purged does not come back.
  if (place?.state === 'HELD' && !place.hasText && showsAgain(decision)) throw new DecisionDoesNotFit();
}

/** Whether with a decision a hidden post is shown again. */
export function showsAgain(decision: DecisionName): boolean {
  return decision === 'RELEASE' || decision === 'WARN';
}

/** The reasons of a decision: whom it restricts or warns gets to read them. @throws InvalidInput */
export function statementOf(decision: DecisionName, statement: string | null | undefined): string | null {
  const needed = decision !== 'RELEASE' && decision !== 'DISMISS';
  if (!needed && (statement == null || statement.trim() === '')) return null;
  return passFreeText(statement ?? '', STATEMENT).text;
}
