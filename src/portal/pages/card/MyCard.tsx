import { MyCardDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { CardForm } from './CardForm';
import { changesOf, draftOf, type MyCardToEdit } from './draft';
import { SeeAs } from './SeeAs';
import './card.css';

/** The reader's own card: what it says, for whom each part is, and how others see it. */
export function MyCard() {
  const t = useText();
  const query = useQuery({
    queryKey: ['my-card'],
    queryFn: ({ signal }) => request(hub, MyCardDocument, {}, { signal }),
    // The form begins with what stands now, not with what was read a while ago, and keeps what is typed.
    gcTime: 0,
  });
  return (
    <div className="page page-narrow my-card">
      <PageTitle title={t('portal.card.title')} />
      <Load query={query} lines={8}>
        {({ me }) => {
          const audiences = me?.guardian?.audiences;
          return audiences ? (
            <Mine card={{ ...me.guardian!, audiences }} />
          ) : (
            <Empty>{t('portal.card.none')}</Empty>
          );
        }}
      </Load>
    </div>
  );
}

function Mine({ card }: { card: MyCardToEdit }) {
  const t = useText();
  const [saved, setSaved] = useState(() => draftOf(card));
  const [draft, setDraft] = useState(saved);
  return (
    <>
      <p className="lead">{t('portal.card.lead')}</p>
      <CardForm
        card={card}
        draft={draft}
        saved={saved}
        onChange={(more) => setDraft((all) => ({ ...all, ...more }))}
        onSaved={setSaved}
      />
      <SeeAs unsaved={Object.keys(changesOf(saved, draft)).length > 0} />
    </>
  );
}
