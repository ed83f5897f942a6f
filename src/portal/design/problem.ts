import {
  HubGraphQLError,
  HubNetworkError,
  HubRateLimitedError,
  HubTimeoutError,
  HubUserError,
} from '@guardian-network-hub/client-sdk';
import { i18n } from '@lingui/core';
import { PasskeyDeclined } from '../app/passkeys';
import { formatTag } from '../i18n/languages';
import { useText, type Text, type TextKey } from '../i18n/text';

/** Says what went wrong in the reader's words. */
export function useProblem(): (error: unknown) => string {
  const t = useText();
  return (error) => problemText(error, t);
}

/** As `useProblem`. */
export function problemText(error: unknown, t: Text): string {
  if (error instanceof HubUserError) return userText(error, t);
  if (error instanceof PasskeyDeclined) return t('portal.passkeys.declined');
  if (error instanceof HubRateLimitedError) return waitText(error.retryAfter, t);
  if (error instanceof HubTimeoutError) return t('portal.problem.slow');
  if (error instanceof HubNetworkError)
    return t(error.status ? 'portal.problem.down' : 'portal.problem.offline');
  if (error instanceof HubGraphQLError && error.errorId)
    return t('portal.problem.inside', { id: error.errorId });
  return t('portal.problem.unknown');
}

/** An expected failure: in the portal's words where it has some for the code, else in the hub's. */
function userText(error: HubUserError, t: Text): string {
  const problem = error.problem as { retryAfterSeconds?: number; reason?: string };
  if (problem.retryAfterSeconds !== undefined) return waitText(problem.retryAfterSeconds, t);
  const closer = [problem.reason, error.field].map((part) => `portal.error.${error.code}.${part}`);
  const key = [...closer, `portal.error.${error.code}`].find((candidate) => candidate in i18n.messages);
  return key ? t(key as TextKey, listed(problem)) : error.message;
}

/** What an error tells, with several of something as one list. */
function listed(problem: object): Record<string, unknown> {
  const list = new Intl.ListFormat(formatTag(i18n.locale), { type: 'conjunction' });
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [
      name,
      Array.isArray(value) ? list.format(value.map(String)) : value,
    ]),
  );
}

function waitText(seconds: number | undefined, t: Text): string {
  return t('portal.problem.tooOften', { minutes: Math.max(1, Math.ceil((seconds ?? 60) / 60)) });
}
