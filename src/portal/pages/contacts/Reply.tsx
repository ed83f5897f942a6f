import { request, SendMessageDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { Compose } from './Compose';

/** Answering a message that came by mail through the hub. */
export function Reply() {
  const t = useText();
  const { id: replyTo } = useParams({ from: '/inside/contacts/reply/$id' });
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.reply.title')} />
      <Compose
        lead={t('portal.reply.lead')}
        label={t('portal.reply.text')}
        sent={t('portal.reply.sent')}
        maxLength={4_000}
        send={async (text, more) => {
          const input = { replyTo, text, ...more };
          unwrap((await request(hub, SendMessageDocument, { input })).sendMessage, 'SendMessageSuccess');
        }}
      />
    </div>
  );
}
