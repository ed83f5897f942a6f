import {
  HubGraphQLError,
  HubNetworkError,
  HubRateLimitedError,
  HubTimeoutError,
  HubUserError,
} from '@guardian-network-hub/client-sdk';
import { useText, type Text } from '../i18n/text';

/** Says what went wrong in the reader's words. */
export function useProblem(): (error: unknown) => string {
  const t = useText();
  return (error) => problemText(error, t);
}

/** As `useProblem`. What the hub itself says of an expected failure is already in the reader's language. */
export function problemText(error: unknown, t: Text): string {
  if (error instanceof HubUserError) return userText(error, t);
  if (error instanceof HubRateLimitedError) return waitText(error.retryAfter, t);
  if (error instanceof HubTimeoutError) return t('portal.problem.slow');
  if (error instanceof HubNetworkError)
    return t(error.status ? 'portal.problem.down' : 'portal.problem.offline');
  if (error instanceof HubGraphQLError && error.errorId)
    return t('portal.problem.inside', { id: error.errorId });
  return t('portal.problem.unknown');
}

function userText(error: HubUserError, t: Text): string {
  const { retryAfterSeconds, triesLeft } = error.problem as {
    retryAfterSeconds?: number;
    triesLeft?: number;
  };
  if (retryAfterSeconds !== undefined) return waitText(retryAfterSeconds, t);
  if (triesLeft !== undefined) return t('portal.problem.code', { triesLeft });
  return error.message;
}

function waitText(seconds: number | undefined, t: Text): string {
  return t('portal.problem.tooOften', { minutes: Math.max(1, Math.ceil((seconds ?? 60) / 60)) });
}
