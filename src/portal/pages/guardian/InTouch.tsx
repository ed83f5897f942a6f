import {
  request,
  RequestContactDocument,
  SendMessageDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { hub, queryClient } from '../../app/hub';
import { useText } from '../../i18n/text';
import { Compose } from '../contacts/Compose';
import { ContactDetails } from '../contacts/ContactDetails';

/** How to get in touch with a guardian: her contact details, a request, a message that reveals no address. */
export function InTouch({ guardianId }: { guardianId: string }) {
  const t = useText();
  return (
    <section className="card in-touch" aria-labelledby="in-touch">
      <h2 id="in-touch" className="section-title">
        {t('portal.guardian.inTouch')}
      </h2>
      <ContactDetails guardianId={guardianId} />
      <details>
        <summary>{t('portal.guardian.write')}</summary>
        <Compose
          lead={t('portal.guardian.writeLead')}
          label={t('portal.guardian.writeText')}
          sent={t('portal.guardian.written')}
          maxLength={4_000}
          send={async (text, more) => {
            const input = { guardianId, text, ...more };
            unwrap((await request(hub, SendMessageDocument, { input })).sendMessage, 'SendMessageSuccess');
          }}
        />
      </details>
      <details>
        <summary>{t('portal.guardian.ask')}</summary>
        <Compose
          lead={t('portal.guardian.askLead')}
          label={t('portal.guardian.askText')}
          sent={t('portal.guardian.asked')}
          maxLength={1_000}
          send={async (message, more) => {
            const input = { guardianId, message, ...more };
            const { requestContact } = await request(hub, RequestContactDocument, { input });
            unwrap(requestContact, 'RequestContactSuccess');
            await queryClient.invalidateQueries({ queryKey: ['contactRequests'] });
          }}
        />
      </details>
    </section>
  );
}
