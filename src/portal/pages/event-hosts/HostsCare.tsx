import {
  AskToHostDocument,
  EndHostingDocument,
  EventHostsDocument,
  request,
  unwrap,
  type AskToHostInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { isOver } from '../events/when';
import { AskNetwork } from './AskNetwork';
import { AskPerson } from './AskPerson';
import './event-hosts.css';

type Host = Omit<AskToHostInput, 'eventId'>;

/** Who hosts an event and who organises it, for those who run it: asking more, and letting some go. */
export function HostsCare({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [asks, setAsks] = useState<'network' | 'person' | null>(null);
  const { id: eventId, network, hosts, organisers, cancelled } = occurrence.event;
  const query = useQuery({
    queryKey: ['event-hosts', eventId],
    queryFn: ({ signal }) => request(hub, EventHostsDocument, { id: eventId }, { signal }),
    staleTime: 0,
  });
  const asked = query.data?.event?.hostRequests ?? [];
  const others = hosts.filter(({ id }) => id !== network.id);
  const rows: Row[] = [
    ...others.map((each) => rowOf({ networkId: each.id }, each.name.text, t('portal.hosts.network'))),
    ...organisers.map((each) => rowOf({ participantId: each.id }, each.name, t('portal.hosts.person'))),
    ...asked.map(({ network: whose, participant }) =>
      whose
        ? rowOf({ networkId: whose.id }, whose.name.text, t('portal.hosts.asked'))
        : rowOf({ participantId: participant?.id ?? '' }, participant?.name ?? '', t('portal.hosts.asked')),
    ),
  ];
  const ask = useMutation({
    mutationFn: (host: Host) =>
      run(async () => {
        const input = { eventId, ...host };
        unwrap((await request(hub, AskToHostDocument, { input })).askToHost, 'HostingSuccess');
        await queryClient.invalidateQueries();
        setAsks(null);
      }),
  });
  const end = useMutation({
    mutationFn: async (host: Host) => {
      const input = { eventId, ...host };
      unwrap((await request(hub, EndHostingDocument, { input })).endHosting, 'HostingSuccess');
      await queryClient.invalidateQueries();
    },
  });
  const error = ask.error ?? end.error;
  const taken = new Set([
    network.id,
    ...rows.flatMap(({ host }) => host.networkId ?? host.participantId ?? []),
  ]);
  return (
    <section className="hosts" aria-labelledby="hosts">
      <h2 id="hosts" className="section-title">
        {t('portal.hosts.title')}
      </h2>
      <ul className="card rows">
        <li className="row row-wrap">
          <UserText className="row-title" lang={network.name.language}>
            {network.name.text}
          </UserText>
          <span className="tag">{t('portal.hosts.inviting')}</span>
        </li>
        {rows.map(({ key, host, name, tag }) => (
          <li key={key} className="row row-wrap">
            <UserText className="row-title">{name}</UserText>
            <span className="tag">{tag}</span>
            <Button
              look="plain"
              onPress={() => end.mutate(host)}
              isPending={end.isPending && end.variables === host}
              aria-label={t('portal.hosts.end', { name })}
            >
              {t('portal.guest.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {error && <Notice kind="problem">{problem(error)}</Notice>}
      {!cancelled && !isOver(occurrence) && (
        <>
          <div className="actions">
            <Button onPress={() => setAsks(asks === 'network' ? null : 'network')}>
              {t('portal.hosts.askNetwork')}
            </Button>
            <Button onPress={() => setAsks(asks === 'person' ? null : 'person')}>
              {t('portal.hosts.askPerson')}
            </Button>
          </div>
          {asks === 'network' && (
            <AskNetwork
              taken={taken}
              isPending={ask.isPending}
              ask={(networkId) => ask.mutate({ networkId })}
            />
          )}
          {asks === 'person' && (
            <AskPerson
              networkId={network.id}
              taken={taken}
              isPending={ask.isPending}
              ask={(participantId) => ask.mutate({ participantId })}
            />
          )}
        </>
      )}
    </section>
  );
}

/** Somebody who hosts or organises, or is asked to. */
interface Row {
  readonly key: string;
  readonly host: Host;
  readonly name: string;
  readonly tag: string;
}

function rowOf(host: Host, name: string, tag: string): Row {
  return { key: `${host.networkId ?? host.participantId}`, host, name, tag };
}
