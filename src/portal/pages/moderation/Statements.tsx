import {
  AppealDocument,
  request,
  StatementsDocument,
  unwrap,
  type StatementPartsFragment,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { More } from '../../design/More';
import { PageTitle } from '../../design/PageTitle';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { DecisionWords } from './DecisionWords';
import { ReasonForm } from './ReasonForm';
import './moderation.css';

const PAGE = 20;

/** What was decided about something of the reader's, why, and the way to appeal it. */
export function Statements() {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['statements'],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, StatementsDocument, { first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ me }) =>
      me?.statements.pageInfo.hasNextPage ? me.statements.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const statements = query.data?.pages.flatMap(({ me }) => me?.statements.nodes ?? []);
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.moderation.statements')} />
      <p className="lead">{t('portal.moderation.statementsLead')}</p>
      {query.isError && !statements && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={4} />}
      {statements?.length === 0 && <Empty>{t('portal.moderation.statementsNone')}</Empty>}
      {statements && statements.length > 0 && (
        <ul className="moderation-queue">
          {statements.map((statement) => (
            <Statement key={statement.id} of={statement} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.moderation.more')}</More>
    </div>
  );
}

function Statement({ of }: { of: StatementPartsFragment }) {
  const t = useText();
  const format = useFormat();
  const { kind, topic, network, decision, ground, decidedAt } = of;
  return (
    <li className="card moderation-item">
      <header className="moderation-head">
        <h2 className="row-title">
          {t('portal.moderation.decidedAs', { decision: t(`portal.moderation.decision.${decision}`) })}
        </h2>
        <span className="tag">{t(`portal.moderation.kind.${kind}`)}</span>
      </header>
      <p className="meta">
        {topic && (
          <Link to="/topics/$id" params={{ id: topic.id }}>
            <UserText>{topic.title}</UserText>
          </Link>
        )}{' '}
        {network && <UserText lang={network.name.language}>{network.name.text}</UserText>}{' '}
        <time dateTime={decidedAt}>{format.full(decidedAt)}</time>
      </p>
      <p>{t(`portal.moderation.reason.${ground}`)}</p>
      <DecisionWords of={of} appealLabel={t('portal.moderation.appealSays')} />
      <Appeal of={of} />
    </li>
  );
}

function Appeal({ of: { id, appealableUntil } }: { of: StatementPartsFragment }) {
  const t = useText();
  const format = useFormat();
  const [text, setText] = useState('');
  const work = useMutation({
    mutationFn: async () => {
      const input = { statementId: id, text };
      unwrap((await request(hub, AppealDocument, { input })).appeal, 'AppealSuccess');
    },
    onSuccess: () => {
      tell(t('portal.moderation.appealSent'));
      return queryClient.invalidateQueries({ queryKey: ['statements'] });
    },
  });
  if (appealableUntil === null || Date.parse(appealableUntil) < Date.now()) return null;
  return (
    <ReasonForm
      work={work}
      label={t('portal.moderation.appeal')}
      hint={t('portal.moderation.appealHint')}
      reason={text}
      submit={t('portal.moderation.appealSend')}
      onChange={setText}
    >
      <p className="meta">{t('portal.moderation.appealUntil', { day: format.day(appealableUntil) })}</p>
    </ReasonForm>
  );
}
