import {
  request,
  unwrap,
  UpdateCertificateDocument,
  type CertificateFact,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Check } from '../../design/Check';
import { EditForm } from '../../design/EditForm';
import { useText } from '../../i18n/text';
import type { Own } from './useCertificate';

const FACTS: readonly CertificateFact[] = ['NAME', 'COURSE', 'NETWORK', 'DATES', 'HOURS'];

/** Which facts are shown to who has the code. */
export function ShownFacts({ certificate, eventId }: { certificate: Own; eventId: string }) {
  const t = useText();
  const [shown, setShown] = useState<readonly CertificateFact[]>(certificate.shown ?? []);
  const work = useMutation({
    mutationFn: async () => {
      const input = { certificateId: certificate.id, shown: [...shown] };
      unwrap(
        (await request(hub, UpdateCertificateDocument, { input })).updateCertificate,
        'CertificateSuccess',
      );
      await queryClient.invalidateQueries({ queryKey: ['certificate', eventId] });
    },
  });
  return (
    <EditForm title={t('portal.certificate.shown')} work={work} draft={shown} fields={[]}>
      {() => (
        <>
          <p className="meta">{t('portal.certificate.shownText')}</p>
          {FACTS.map((fact) => (
            <Check
              key={fact}
              checked={shown.includes(fact)}
              onChange={(on) => setShown(on ? [...shown, fact] : shown.filter((each) => each !== fact))}
            >
              {t(`portal.certificate.fact.${fact}`)}
            </Check>
          ))}
        </>
      )}
    </EditForm>
  );
}
