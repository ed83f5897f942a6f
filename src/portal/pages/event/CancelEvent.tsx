import {
  CancelOccurrenceDocument,
  request,
  unwrap,
  type OccurrenceScope,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';
import { ScopeChoice } from '../events/ScopeChoice';
import type { Shown } from './EventPage';

/** Cancels an event, or dates of it, after a question. */
export function CancelEvent({ occurrence: { id, event } }: { occurrence: Shown }) {
  const t = useText();
  const isSeries = event.recurrence !== null;
  const [asked, setAsked] = useState(false);
  const [scope, setScope] = useState<OccurrenceScope>(isSeries ? 'THIS' : 'ALL');
  const work = useMutation({
    mutationFn: async () => {
      const input = { occurrenceId: id, scope };
      const done = await request(hub, CancelOccurrenceDocument, { input });
      unwrap(done.cancelOccurrence, 'OccurrenceSuccess');
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
          {isSeries && <ScopeChoice label={t('portal.scope.cancel')} value={scope} onChange={setScope} />}
          <p>{t('portal.event.cancelText')}</p>
        </Confirm>
      )}
    </>
  );
}
