import { request, unwrap, WithdrawCertificateDocument } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Confirm } from '../../design/Confirm';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { Listed } from './EventCertificates';

/** Withdraws a certificate for a reason, after a question; one that was withdrawn is given back. */
export function Withdraw({
  certificate: { id, participant, withdrawnReason },
  eventId,
  onDone,
}: {
  certificate: Listed;
  eventId: string;
  onDone: () => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const withdrawn = withdrawnReason === null;
  const work = useMutation({
    mutationFn: async () => {
      const input = { certificateId: id, withdrawn, ...(withdrawn && { reason }) };
      const done = await request(hub, WithdrawCertificateDocument, { input });
      unwrap(done.withdrawCertificate, 'CertificateSuccess');
      await queryClient.invalidateQueries({ queryKey: ['event-certificates', eventId] });
      onDone();
    },
  });
  const title = t(withdrawn ? 'portal.certificate.withdrawAsk' : 'portal.certificate.restore');
  return (
    <Confirm
      title={title}
      confirm={t(withdrawn ? 'portal.certificate.withdraw' : 'portal.certificate.restore')}
      work={work}
      isDisabled={withdrawn && reason.trim() === ''}
      onCancel={onDone}
    >
      {withdrawn ? (
        <>
          <p>{t('portal.certificate.withdrawText', { name: participant.name })}</p>
          <Field
            label={t('portal.auditDetail.reason')}
            value={reason}
            onChange={setReason}
            rows={2}
            input={{ maxLength: 1_000 }}
          />
        </>
      ) : (
        <p>{t('portal.certificate.withdrawn', { reason: withdrawnReason })}</p>
      )}
    </Confirm>
  );
}
