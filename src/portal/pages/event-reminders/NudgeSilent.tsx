import { NudgeSilentDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

/** Asks those members by mail who have not answered; as they may be many, after a question. */
export function NudgeSilent({ occurrenceId }: { occurrenceId: string }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const work = useMutation({
    mutationFn: async () => {
      const { nudgeSilent } = await request(hub, NudgeSilentDocument, { input: { occurrenceId } });
      const { askedCount: count } = unwrap(nudgeSilent, 'NudgeSilentSuccess');
      setAsked(false);
      tell(count === 0 ? t('portal.nudge.nobody') : t('portal.nudge.asked', { count }));
    },
  });
  return (
    <div className="actions">
      <Button onPress={() => setAsked(true)}>{t('portal.nudge.ask')}</Button>
      {asked && (
        <Confirm
          title={t('portal.nudge.ask')}
          confirm={t('portal.nudge.ask')}
          work={work}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.nudge.text')}</p>
        </Confirm>
      )}
    </div>
  );
}
