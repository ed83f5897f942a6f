import { InvitationDocument, request, type InvitationQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { meQuery } from '../../app/session';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { AcceptRules, RulesText } from '../rules/RulesText';
import { JoinAsViewer } from './JoinAsViewer';
import { Newcomer } from './Newcomer';
import { invitationToken } from './token';
import '../sign-in/sign-in.css';

export type Offer = NonNullable<InvitationQuery['invitation']>;

/** Where the link of an invitation leads: what is offered, and a way in with or without an account. */
export function Join() {
  const t = useText();
  const [token] = useState(invitationToken);
  const me = useQuery(meQuery);
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => request(hub, InvitationDocument, { token }, { signal }),
    staleTime: Infinity,
  });
  return (
    <div className="page page-narrow sign-in">
      <Load query={query} lines={5}>
        {({ invitation }) =>
          invitation ? (
            <OfferPage offer={invitation} token={token} signedIn={me.data?.me != null} />
          ) : (
            <>
              <PageTitle title={t('portal.join.goneTitle')} />
              <Notice kind="problem">{t('portal.join.gone')}</Notice>
            </>
          )
        }
      </Load>
    </div>
  );
}

function OfferPage({ offer, token, signedIn }: { offer: Offer; token: string; signedIn: boolean }) {
  const t = useText();
  const [accepted, setAccepted] = useState(false);
  const { network, role, groundRules } = offer;
  const rules = groundRules && !groundRules.viewerAccepted ? groundRules : null;
  const acceptance = rules && accepted ? rules.version : undefined;
  const ready = !rules || accepted;
  return (
    <>
      <PageTitle title={t('portal.join.title', { network: network.name.text })}>
        <UserText lang={network.name.language}>{network.name.text}</UserText>
      </PageTitle>
      <p className="lead">{t('portal.join.lead', { role: t(`portal.role.${role}`) })}</p>
      {rules && (
        <>
          <RulesText html={rules.html} titled />
          <AcceptRules value={accepted} onChange={setAccepted} />
        </>
      )}
      {signedIn ? (
        <JoinAsViewer token={token} acceptance={acceptance} ready={ready} />
      ) : (
        <Newcomer offer={offer} token={token} acceptance={acceptance} ready={ready} />
      )}
    </>
  );
}
