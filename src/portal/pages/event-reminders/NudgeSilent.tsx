import { NudgeSilentDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

/** Asks those members by mail who have not answered. */
export function NudgeSilent({ occurrenceId }: { occurrenceId: string }) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async () => {
      const { nudgeSilent } = await request(hub, NudgeSilentDocument, { input: { occurrenceId } });
      return unwrap(nudgeSilent, 'NudgeSilentSuccess');
    },
    onSuccess: ({ askedCount: count }) =>
      tell(count === 0 ? t('portal.nudge.nobody') : t('portal.nudge.asked', { count })),
  });
  return (
    <>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button onPress={() => work.mutate()} isPending={work.isPending}>
          {t('portal.nudge.ask')}
        </Button>
      </div>
    </>
  );
}
