import { MyCardAsDocument, request, type CardOnlooker } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Empty, Load } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { CardFacts, CardHead } from '../guardian/CardFacts';

const ONLOOKERS: readonly Exclude<CardOnlooker, 'ME' | 'PEER_HUBS'>[] = [
  'NETWORK',
  'LINKED',
  'HUB',
  'PUBLIC',
  'PARTNERS',
];

/** The card with the eyes of others: what the hub would answer them. */
export function SeeAs({ unsaved }: { unsaved: boolean }) {
  const t = useText();
  const [onlooker, setOnlooker] = useState(ONLOOKERS[0]!);
  const query = useQuery({
    queryKey: ['card-as', onlooker],
    queryFn: ({ signal }) => request(hub, MyCardAsDocument, { onlooker }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <section className="see-as" aria-labelledby="see-as">
      <h2 id="see-as" className="section-title">
        {t('portal.card.seeAs')}
      </h2>
      <Choice
        label={t('portal.card.onlooker')}
        hint={unsaved ? t('portal.card.unsaved') : undefined}
        value={onlooker}
        options={ONLOOKERS.map((each) => [each, t(`portal.card.onlooker.${each}`)])}
        onChange={setOnlooker}
      />
      <div aria-live="polite" data-stale={query.isPlaceholderData || undefined} className="see-as-card">
        <Load query={query}>
          {({ myCardAs: guardian }) =>
            guardian ? (
              <article className="card see-as-shown">
                <CardHead guardian={guardian}>
                  <h3 className="edit-title">
                    <UserText>{guardian.name}</UserText>
                  </h3>
                </CardHead>
                <CardFacts guardian={guardian} />
              </article>
            ) : (
              <Empty>{t('portal.card.unseen')}</Empty>
            )
          }
        </Load>
      </div>
    </section>
  );
}
