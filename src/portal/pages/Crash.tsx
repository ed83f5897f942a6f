import { HubError } from '@guardian-network-hub/client-sdk';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { PageTitle } from '../design/PageTitle';
import { useProblem } from '../design/problem';
import { useText } from '../i18n/text';

/** When a page cannot be shown at all. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const problem = useProblem();
  const again = (): void => {
    // Anything but the hub's own failures comes from the page: a part of it that is gone since a new release.
    if (!(error instanceof HubError)) return location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.problem.title')} />
      <p className="lead">{problem(error)}</p>
      <Button look="primary" onPress={again}>
        {t('portal.problem.retry')}
      </Button>
    </div>
  );
}
