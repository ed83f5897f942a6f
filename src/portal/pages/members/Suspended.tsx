import {
  request,
  ResumeMembershipDocument,
  SuspensionsDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Who is kept out for a time, and the way back. */
export function Suspended({ networkId }: { networkId: string }) {
  const t = useText();
  const problem = useProblem();
  const query = useQuery({
    queryKey: ['suspensions', networkId],
    queryFn: ({ signal }) => request(hub, SuspensionsDocument, { id: networkId, first: 100 }, { signal }),
  });
  const run = useStepUp();
  const resume = useMutation({
    mutationFn: ({ personId }: { personId: string; name: string }) =>
      run(async () => {
        const answer = await request(hub, ResumeMembershipDocument, { input: { networkId, personId } });
        unwrap(answer.resumeMembership, 'MembershipSuccess');
        await queryClient.invalidateQueries();
      }),
    onSuccess: (_done, { name }) => tell(t('portal.toast.resumed'), name),
  });
  const all = query.data?.network?.suspensions.nodes ?? [];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="suspended">
      <h2 id="suspended" className="section-title">
        {t('portal.members.suspended')}
      </h2>
      {resume.error && <Notice kind="problem">{problem(resume.error)}</Notice>}
      <ul className="card rows">
        {all.map(({ id, personId, name, roles, reason }) => (
          <li key={id} className="row">
            <div>
              <UserText className="row-title">{name}</UserText>
              <p className="meta">{roles.map((role) => t(`portal.role.${role}`)).join(' · ')}</p>
              {reason && <UserText>{reason}</UserText>}
            </div>
            <Button onPress={() => resume.mutate({ personId, name })} isPending={resume.isPending}>
              {t('portal.members.resume')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
