import {
  ContactRequestsDocument,
  request,
  type ContactRequestsQuery,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { ContactRow } from './ContactRow';
import { MyWays } from './MyWays';
import './contacts.css';

export type Contact = NonNullable<ContactRequestsQuery['me']>['contactRequests']['nodes'][number];

/** Who asks the reader for contact, whom she is in contact with, and whom she asked. */
export function Contacts() {
  const t = useText();
  const query = useQuery({
    queryKey: ['contactRequests'],
    queryFn: ({ signal }) => request(hub, ContactRequestsDocument, { first: 100 }, { signal }),
  });
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.contacts.title')} />
      <p className="meta">{t('portal.contacts.lead')}</p>
      <Load query={query}>{({ me }) => <Sections all={me?.contactRequests.nodes ?? []} />}</Load>
      <MyWays />
    </div>
  );
}

function Sections({ all }: { all: readonly Contact[] }) {
  const t = useText();
  if (all.length === 0) return <Empty>{t('portal.contacts.none')}</Empty>;
  const accepted = all.filter(({ state }) => state === 'ACCEPTED');
  const open = all.filter(({ state }) => state !== 'ACCEPTED');
  return (
    <>
      <Section id="incoming" title={t('portal.contacts.incoming')} of={open.filter((one) => one.incoming)} />
      <Section id="accepted" title={t('portal.contacts.accepted')} of={accepted} />
      <Section id="asked" title={t('portal.contacts.asked')} of={open.filter((one) => !one.incoming)} />
    </>
  );
}

function Section({ id, title, of }: { id: string; title: string; of: readonly Contact[] }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <ul className="card rows">
        {of.map((one) => (
          <ContactRow key={one.id} contact={one} />
        ))}
      </ul>
    </section>
  );
}
