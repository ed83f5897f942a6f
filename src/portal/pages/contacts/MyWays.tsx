import {
  ContactWaysDocument,
  RemoveContactWayDocument,
  request,
  SetContactWayDocument,
  unwrap,
  type Audience,
  type ContactWayKind,
  type ContactWaysQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { KINDS, useKindName } from './kinds';

type Way = NonNullable<ContactWaysQuery['me']>['contactWays'][number];

/** Whoever reads them has a name for the log: no contact details are for everyone. */
const STEPS = ['ME', 'NETWORK', 'LINKED', 'HUB'] as const satisfies readonly Audience[];

/** By what the reader can be reached, and for whom each of it is. */
export function MyWays() {
  const t = useText();
  const query = useQuery({
    queryKey: ['contactWays'],
    queryFn: ({ signal }) => request(hub, ContactWaysDocument, {}, { signal }),
  });
  return (
    <section className="page" aria-labelledby="my-ways">
      <h2 id="my-ways" className="section-title">
        {t('portal.contacts.mine')}
      </h2>
      <p className="meta">{t('portal.contacts.mineLead')}</p>
      <Load query={query}>{({ me }) => <Ways ways={me?.contactWays ?? []} />}</Load>
      <AddWay />
    </section>
  );
}

const again = () => queryClient.invalidateQueries({ queryKey: ['contactWays'] });

function Ways({ ways }: { ways: readonly Way[] }) {
  const t = useText();
  const problem = useProblem();
  const nameOf = useKindName();
  const remove = useMutation({
    mutationFn: async ({ contactWayId }: { contactWayId: string; value: string }) => {
      const { removeContactWay } = await request(hub, RemoveContactWayDocument, {
        input: { contactWayId },
      });
      unwrap(removeContactWay, 'ChangeContactWaysSuccess');
    },
    onSuccess: (_done, { value }) => {
      tell(t('portal.toast.removed'), value);
      return again();
    },
  });
  if (ways.length === 0) return <p className="meta">{t('portal.contacts.noWays')}</p>;
  return (
    <>
      {remove.error && <Notice kind="problem">{problem(remove.error)}</Notice>}
      <ul className="card rows">
        {ways.map(({ id, kind, value, audience }) => (
          <li key={id} className="contact page">
            <div>
              {nameOf(kind)}: <bdi dir="ltr">{value}</bdi>
              <p className="meta">{t(`portal.card.step.${audience ?? 'ME'}`)}</p>
            </div>
            <div className="actions">
              <Button onPress={() => remove.mutate({ contactWayId: id, value })} isPending={remove.isPending}>
                {t('portal.contacts.removeWay')}
                <span className="visually-hidden">: {value}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddWay() {
  const t = useText();
  const nameOf = useKindName();
  const empty = { kind: 'PHONE' as ContactWayKind, value: '', audience: 'ME' as (typeof STEPS)[number] };
  const [draft, setDraft] = useState(empty);
  const add = useMutation({
    mutationFn: async () => {
      const { setContactWay } = await request(hub, SetContactWayDocument, { input: draft });
      unwrap(setContactWay, 'ChangeContactWaysSuccess');
    },
    onSuccess: () => {
      tell(t('portal.toast.added'), draft.value);
      setDraft({ ...empty, kind: draft.kind, audience: draft.audience });
      return again();
    },
  });
  return (
    <EditForm
      title={t('portal.contacts.addWay')}
      work={add}
      draft={draft}
      fields={['value']}
      submit={t('portal.contacts.add')}
    >
      {(problemOf) => (
        <>
          <Choice
            label={t('portal.contacts.kind')}
            value={draft.kind}
            options={KINDS.map((kind) => [kind, nameOf(kind)] as const)}
            onChange={(kind) => setDraft({ ...draft, kind })}
          />
          <Field
            label={t('portal.contacts.value')}
            hint={t('portal.contacts.valueHint')}
            value={draft.value}
            onChange={(value) => setDraft({ ...draft, value })}
            input={{ dir: 'ltr', maxLength: 254 }}
            problem={problemOf('value')}
          />
          <Choice
            label={t('portal.card.forWhom')}
            hint={t('portal.contacts.forWhomHint')}
            value={draft.audience}
            options={STEPS.map((step) => [step, t(`portal.card.step.${step}`)] as const)}
            onChange={(audience) => setDraft({ ...draft, audience })}
          />
        </>
      )}
    </EditForm>
  );
}
