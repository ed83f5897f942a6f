import {
  JoiningDocument,
  request,
  RequestToJoinDocument,
  unwrap,
  WithdrawJoinRequestDocument,
  type JoinAnswerInput,
  type JoiningQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { AcceptRules, RulesText } from '../rules/RulesText';
import { QuestionField } from './QuestionField';
import '../sign-in/sign-in.css';

type NetworkToJoin = NonNullable<JoiningQuery['network']>;

/** Joining a network of one's own accord: at once, or by asking its organisers. */
export function JoinNetwork() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/join' });
  const query = useQuery({
    queryKey: ['joining', id],
    queryFn: ({ signal }) => request(hub, JoiningDocument, { id }, { signal }),
  });
  return (
    <Load query={query} lines={6}>
      {({ network, me }) => {
        if (!network) return <NotFound />;
        const member = me?.memberships.some((each) => each.network?.id === id);
        const pending = me?.joinRequests.nodes.find(
          (each) => each.state === 'PENDING' && each.network.id === id,
        );
        return (
          <div className="page page-narrow">
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.join.title', { network: network.name.text })}>
              <UserText lang={network.name.language}>{network.name.text}</UserText>
            </PageTitle>
            {member ? (
              <Member />
            ) : pending ? (
              <Pending requestId={pending.id} />
            ) : network.joining.kind === 'INVITE' ? (
              <Notice kind="info">{t('portal.error.BY_INVITATION_ONLY')}</Notice>
            ) : (
              <Ask network={network} />
            )}
          </div>
        );
      }}
    </Load>
  );
}

function Member() {
  const t = useText();
  return (
    <Notice kind="good">
      <p>{t('portal.join.member')}</p>
      <Link to="/">{t('portal.notFound.home')}</Link>
    </Notice>
  );
}

function Pending({ requestId }: { requestId: string }) {
  const t = useText();
  const problem = useProblem();
  const withdraw = useMutation({
    mutationFn: async () => {
      const answer = await request(hub, WithdrawJoinRequestDocument, { input: { requestId } });
      unwrap(answer.withdrawJoinRequest, 'JoinRequestSuccess');
      await queryClient.invalidateQueries();
    },
    onSuccess: () => tell(t('portal.toast.withdrawn')),
  });
  return (
    <Notice kind="info">
      <p>{t('portal.join.pending')}</p>
      {withdraw.error && <p>{problem(withdraw.error)}</p>}
      <Button onPress={() => withdraw.mutate()} isPending={withdraw.isPending}>
        {t('portal.join.withdraw')}
      </Button>
    </Notice>
  );
}

function Ask({ network }: { network: NetworkToJoin }) {
  const t = useText();
  const problem = useProblem();
  const { joining, groundRules } = network;
  const rules = groundRules && !groundRules.viewerAccepted ? groundRules : null;
  const [accepted, setAccepted] = useState(false);
  const [answers, setAnswers] = useState<readonly JoinAnswerInput[]>([]);
  const key = useRef({ of: '', key: '' });
  const questions = joining.kind === 'REQUEST' ? joining.questions : [];
  const ask = useMutation({
    mutationFn: async () => {
      const wish = {
        networkId: network.id,
        answers: [...answers],
        questionsVersion: joining.version,
        acceptedRulesVersion: rules?.version,
      };
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { ...wish, idempotencyKey: key.current.key };
      unwrap((await request(hub, RequestToJoinDocument, { input })).requestToJoin, 'RequestToJoinSuccess');
      await queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate();
  };
  const put = (answer: JoinAnswerInput): void =>
    setAnswers((all) => [...all.filter(({ question }) => question !== answer.question), answer]);
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="lead">{t(joining.kind === 'OPEN' ? 'portal.join.open' : 'portal.join.request')}</p>
      {questions.map((question, i) => (
        <QuestionField
          key={i}
          number={i}
          question={question}
          answer={answers.find((each) => each.question === i)}
          onAnswer={put}
        />
      ))}
      {rules && (
        <>
          <RulesText html={rules.html} titled />
          <AcceptRules value={accepted} onChange={setAccepted} />
        </>
      )}
      {ask.error && <Notice kind="problem">{problem(ask.error)}</Notice>}
      <Button type="submit" look="primary" isPending={ask.isPending} isDisabled={rules !== null && !accepted}>
        {t(joining.kind === 'OPEN' ? 'portal.join.submit' : 'portal.join.send')}
      </Button>
    </form>
  );
}
