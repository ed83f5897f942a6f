import {
  request,
  SetJoinPolicyDocument,
  unwrap,
  type JoiningRole,
  type JoinPolicyKind,
} from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { useText } from '../../i18n/text';
import type { NetworkToEdit } from './NetworkSettings';
import { Questions } from './Questions';
import { draftsOf, faultsOf, Incomplete, questionInputs, type QuestionDraft } from './questions';

const POLICIES: readonly JoinPolicyKind[] = ['INVITE', 'REQUEST', 'OPEN'];
const ROLES: readonly JoiningRole[] = ['GUARDIAN', 'ASPIRING_GUARDIAN'];

interface Joining {
  readonly policy: JoinPolicyKind;
  readonly role: JoiningRole;
  readonly questions: readonly QuestionDraft[];
}

/** How people join the network, and what those who ask to are asked. */
export function JoinForm({ network }: { network: NetworkToEdit }) {
  const t = useText();
  const { i18n } = useLingui();
  const [joining, setJoining] = useState<Joining>(() => {
    const { kind, role, questions } = network.joining;
    return { policy: kind, role, questions: draftsOf(questions, i18n.locale) };
  });
  const [saved, setSaved] = useState(joining.questions);
  const put = (more: Partial<Joining>): void => setJoining((all) => ({ ...all, ...more }));
  const save = useMutation({
    mutationFn: async () => {
      const { policy, role } = joining;
      const faults = faultsOf(joining.questions);
      if (policy === 'REQUEST' && faults.size > 0) throw new Incomplete(faults);
      // Where nobody is asked, half a question that is out of sight is no reason to fail.
      const questions = faults.size > 0 ? saved : joining.questions;
      const input = { networkId: network.id, policy, role, questions: questionInputs(questions) };
      unwrap((await request(hub, SetJoinPolicyDocument, { input })).setJoinPolicy, 'SetJoinPolicySuccess');
      setSaved(questions);
      await queryClient.invalidateQueries();
    },
  });
  const incomplete = save.error instanceof Incomplete ? save.error : undefined;
  return (
    <EditForm
      title={t('portal.settings.joining')}
      work={save}
      draft={joining}
      fields={[]}
      told={incomplete !== undefined}
    >
      {() => (
        <>
          <Choice
            label={t('portal.settings.policy')}
            value={joining.policy}
            options={POLICIES.map((each) => [each, t(`portal.joinPolicy.${each}`)])}
            onChange={(policy) => put({ policy })}
          />
          {joining.policy !== 'INVITE' && (
            <Choice
              label={t('portal.settings.role')}
              value={joining.role}
              options={ROLES.map((each) => [each, t(`portal.role.${each}`)])}
              onChange={(role) => put({ role })}
            />
          )}
          {joining.policy === 'REQUEST' && (
            <Questions
              questions={joining.questions}
              faults={incomplete?.faults}
              onChange={(questions) => put({ questions })}
            />
          )}
        </>
      )}
    </EditForm>
  );
}
