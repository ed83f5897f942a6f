import { CancelEventDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';
import type { Shown } from './EventPage';

/** Cancels an event, after a question. */
export function CancelEvent({ occurrence: { event } }: { occurrence: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const work = useMutation({
    mutationFn: async () => {
      const input = { eventId: event.id };
      unwrap((await request(hub, CancelEventDocument, { input })).cancelEvent, 'EventSuccess');
      setAsked(false);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <Button look="plain" onPress={() => setAsked(true)}>
        {t('portal.event.cancel')}
      </Button>
      {asked && (
        <Confirm
          title={t('portal.event.cancelAsk')}
          confirm={t('portal.event.cancel')}
          work={work}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.event.cancelText')}</p>
        </Confirm>
      )}
    </>
  );
}
