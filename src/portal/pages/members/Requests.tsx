import {
  ApproveJoinRequestDocument,
  DeclineJoinRequestDocument,
  JoinRequestsDocument,
  request,
  unwrap,
  type JoinRequestsQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText, type Text } from '../../i18n/text';

type Asking = NonNullable<JoinRequestsQuery['network']>['joinRequests']['nodes'][number];

/** Who asks to join, with the answers, and what to say to it. */
export function Requests({ networkId }: { networkId: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['joinRequests', networkId],
    queryFn: ({ signal }) => request(hub, JoinRequestsDocument, { id: networkId, first: 50 }, { signal }),
  });
  const waiting = query.data?.network?.joinRequests.nodes ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests" className="section-title">
        {t('portal.requests.title', { count: waiting.length })}
      </h2>
      <ul className="card rows">
        {waiting.map((one) => (
          <RequestRow key={one.id} asking={one} />
        ))}
      </ul>
    </section>
  );
}

function RequestRow({ asking }: { asking: Asking }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const [reason, setReason] = useState<string>();
  const decide = useMutation({
    mutationFn: async () => {
      const requestId = asking.id;
      if (reason === undefined) {
        const answer = await request(hub, ApproveJoinRequestDocument, { input: { requestId } });
        unwrap(answer.approveJoinRequest, 'JoinRequestSuccess');
      } else {
        const answer = await request(hub, DeclineJoinRequestDocument, { input: { requestId, reason } });
        unwrap(answer.declineJoinRequest, 'JoinRequestSuccess');
      }
      await queryClient.invalidateQueries();
      const told = reason === undefined ? 'requestAccepted' : 'requestDeclined';
      tell(t(`portal.toast.${told}`), asking.name);
    },
  });
  return (
    <li className="member page">
      <div>
        <UserText className="row-title">{asking.name}</UserText>
        <p className="meta">
          {t(`portal.role.${asking.role}`)} · {format.day(asking.createdAt)}
        </p>
      </div>
      <dl className="facts">
        {asking.answers.map((answer, i) => (
          <Answer key={i} answer={answer} t={t} />
        ))}
      </dl>
      {reason !== undefined && (
        <Field
          label={t('portal.requests.reason')}
          hint={t('portal.requests.reasonHint')}
          value={reason}
          onChange={setReason}
          autoFocus
          input={{ dir: 'auto' }}
        />
      )}
      {decide.error && <Notice kind="problem">{problem(decide.error)}</Notice>}
      <div className="actions">
        {reason === undefined ? (
          <>
            <Button look="primary" onPress={() => decide.mutate()} isPending={decide.isPending}>
              {t('portal.requests.approve')}
            </Button>
            <Button onPress={() => setReason('')}>{t('portal.requests.decline')}</Button>
          </>
        ) : (
          <>
            <Button
              onPress={() => decide.mutate()}
              isPending={decide.isPending}
              isDisabled={reason.trim() === ''}
            >
              {t('portal.requests.decline')}
            </Button>
            <Button look="plain" onPress={() => setReason(undefined)}>
              {t('portal.requests.back')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function Answer({
  answer: { question, text, option, yes },
  t,
}: {
  answer: Asking['answers'][number];
  t: Text;
}) {
  const said = text ?? option?.text ?? (yes === null ? '–' : t(yes ? 'portal.join.yes' : 'portal.join.no'));
  return (
    <>
      <dt>
        <UserText lang={question.label.language}>{question.label.text}</UserText>
      </dt>
      <dd>
        <UserText>{said}</UserText>
      </dd>
    </>
  );
}
