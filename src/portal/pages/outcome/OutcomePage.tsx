import {
  AnswerOutcomeDocument,
  MayAnswerOutcomeDocument,
  request,
  unwrap,
  type ContactsMade,
  type OutcomeUse,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm } from '../../design/EditForm';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { TakesFocus } from '../../design/TakesFocus';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { NotFound } from '../NotFound';
import { CONTACTS, USES } from './answers';
import { OneOf } from './OneOf';

/** Two questions to who was at a date: what came of it. */
export function OutcomePage() {
  const t = useText();
  const { id } = useParams({ from: '/inside/events/$id/outcome' });
  const queryKey = ['may-answer', id];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => request(hub, MayAnswerOutcomeDocument, { id }, { signal }),
    staleTime: 0,
  });
  const [done, setDone] = useState(false);
  return (
    <Load query={query}>
      {({ occurrence }) => {
        if (!occurrence) return <NotFound />;
        const { title, viewerMayAnswer } = occurrence;
        return (
          <div className="page page-narrow" key={id}>
            <Trail
              steps={[
                <Link to="/events/$id" params={{ id }}>
                  <UserText lang={title.language}>{title.text}</UserText>
                </Link>,
              ]}
            />
            <PageTitle title={t('portal.outcome.title')} />
            {done && (
              <TakesFocus>
                <Notice kind="good">{t('portal.outcome.thanks')}</Notice>
              </TakesFocus>
            )}
            {!done && viewerMayAnswer && (
              <Questions
                id={id}
                onDone={() => {
                  setDone(true);
                  void queryClient.invalidateQueries({ queryKey: ['occurrence', id] });
                }}
              />
            )}
            {!done && !viewerMayAnswer && <Notice kind="info">{t('portal.outcome.notNow')}</Notice>}
          </div>
        );
      }}
    </Load>
  );
}

function Questions({ id: occurrenceId, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const [draft, setDraft] = useState<{ contacts: ContactsMade | null; use: OutcomeUse | null }>({
    contacts: null,
    use: null,
  });
  const { contacts, use } = draft;
  const send = useMutation({
    mutationFn: async () => {
      if (contacts === null || use === null) return;
      const input = { occurrenceId, contacts, use };
      unwrap((await request(hub, AnswerOutcomeDocument, { input })).answerOutcome, 'AnswerOutcomeSuccess');
      onDone();
    },
  });
  return (
    <>
      <p>{t('portal.outcome.nameless')}</p>
      <EditForm
        work={send}
        draft={draft}
        fields={[]}
        submit={t('portal.outcome.send')}
        waits={contacts === null || use === null}
      >
        {() => (
          <>
            <OneOf
              label={t('portal.outcome.contacts')}
              chosen={contacts}
              options={CONTACTS.map((each) => [each, t(`portal.contactsMade.${each}`)])}
              onChange={(chosen) => setDraft({ ...draft, contacts: chosen })}
            />
            <OneOf
              label={t('portal.outcome.use')}
              chosen={use}
              options={USES.map((each) => [each, t(`portal.outcomeUse.${each}`)])}
              onChange={(chosen) => setDraft({ ...draft, use: chosen })}
            />
          </>
        )}
      </EditForm>
    </>
  );
}
