import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { useAccept, type Accepting } from './useAccept';

/** Joining with the account one is signed in with: one button. */
export function JoinAsViewer({ ready, ...accepting }: Accepting) {
  const t = useText();
  const problem = useProblem();
  const accept = useAccept(accepting);
  return (
    <>
      {accept.error && <Notice kind="problem">{problem(accept.error)}</Notice>}
      <Button
        look="primary"
        isDisabled={!ready}
        isPending={accept.isPending}
        onPress={() => accept.mutate(undefined)}
      >
        {t('portal.join.submit')}
      </Button>
    </>
  );
}
