import {
  EndRoleDocument,
  GrantRoleDocument,
  request,
  SuspendMembershipDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Avatar } from '../../design/Avatar';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import type { MemberNode } from './Members';
import { ROLES, type Role } from './roles';

const MAX_REASON_LENGTH = 500;

type Change =
  { kind: 'grant'; role: Role } | { kind: 'end'; role: Role } | { kind: 'suspend'; reason: string };

const TOLD = {
  grant: 'portal.toast.roleGiven',
  end: 'portal.toast.roleEnded',
  suspend: 'portal.toast.suspended',
} as const;

/** A member: name and roles, and for organisers what can be changed. */
export function MemberRow({
  member,
  networkId,
  mayChange,
}: {
  member: MemberNode;
  networkId: string;
  mayChange: boolean;
}) {
  const t = useText();
  const { name, roles, guardian } = member;
  return (
    <li className="member">
      <div className="member-head">
        <Avatar name={name} />
        <div>
          {guardian ? (
            <Link to="/guardians/$id" params={{ id: guardian.id }}>
              <UserText className="row-title">{name}</UserText>
            </Link>
          ) : (
            <UserText className="row-title">{name}</UserText>
          )}
          <p className="meta">{roles.map((role) => t(`portal.role.${role}`)).join(' · ')}</p>
        </div>
      </div>
      {mayChange && <Changes member={member} networkId={networkId} />}
    </li>
  );
}

function Changes({ member, networkId }: { member: MemberNode; networkId: string }) {
  const t = useText();
  const problem = useProblem();
  const personId = member.personId!;
  const open = ROLES.filter((role) => !member.roles.includes(role));
  const [role, setRole] = useState<Role | undefined>();
  const run = useStepUp();
  const change = useMutation({
    mutationFn: (what: Change) =>
      run(async () => {
        const input = { networkId, personId };
        if (what.kind === 'grant') {
          const answer = await request(hub, GrantRoleDocument, { input: { ...input, role: what.role } });
          unwrap(answer.grantRole, 'MembershipSuccess');
        } else if (what.kind === 'end') {
          const answer = await request(hub, EndRoleDocument, { input: { ...input, role: what.role } });
          unwrap(answer.endRole, 'MembershipSuccess');
        } else {
          const { reason } = what;
          const answer = await request(hub, SuspendMembershipDocument, { input: { ...input, reason } });
          unwrap(answer.suspendMembership, 'MembershipSuccess');
        }
        await queryClient.invalidateQueries();
      }),
    onSuccess: (_done, what) => {
      const whom =
        what.kind === 'suspend' ? member.name : `${member.name} · ${t(`portal.role.${what.role}`)}`;
      tell(t(TOLD[what.kind]), whom);
    },
  });
  const chosen = role && open.includes(role) ? role : open[0];
  return (
    <details className="member-changes">
      <summary>
        {t('portal.members.change')}
        <span className="visually-hidden"> {member.name}</span>
      </summary>
      <div className="page">
        <ul className="member-roles">
          {member.roles.map((each) => (
            <li key={each}>
              <span>{t(`portal.role.${each}`)}</span>
              <Button
                look="plain"
                aria-label={t('portal.members.endRoleOf', {
                  role: t(`portal.role.${each}`),
                  name: member.name,
                })}
                onPress={() => change.mutate({ kind: 'end', role: each })}
                isPending={change.isPending}
              >
                {t('portal.members.endRole')}
              </Button>
            </li>
          ))}
        </ul>
        {chosen && (
          <div className="member-give">
            <Choice
              label={t('portal.members.newRole')}
              value={chosen}
              options={open.map((each) => [each, t(`portal.role.${each}`)])}
              onChange={setRole}
            />
            <Button
              onPress={() => change.mutate({ kind: 'grant', role: chosen })}
              isPending={change.isPending}
            >
              {t('portal.members.give')}
            </Button>
          </div>
        )}
        <Suspend
          isPending={change.isPending}
          suspend={(reason) => change.mutate({ kind: 'suspend', reason })}
        />
        {change.error && <Notice kind="problem">{problem(change.error)}</Notice>}
      </div>
    </details>
  );
}

/** Asks for the reason before it suspends: the person gets it by mail. */
function Suspend({ suspend, isPending }: { suspend: (reason: string) => void; isPending: boolean }) {
  const t = useText();
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <div className="actions">
        <Button onPress={() => setReason('')}>{t('portal.members.suspend')}</Button>
      </div>
    );
  }
  return (
    <>
      <Field
        label={t('portal.requests.reason')}
        hint={t('portal.requests.reasonHint')}
        value={reason}
        onChange={setReason}
        autoFocus
        input={{ dir: 'auto', maxLength: MAX_REASON_LENGTH }}
      />
      <div className="actions">
        <Button onPress={() => suspend(reason)} isPending={isPending} isDisabled={reason.trim() === ''}>
          {t('portal.members.suspend')}
        </Button>
        <Button look="plain" onPress={() => setReason(undefined)}>
          {t('portal.requests.back')}
        </Button>
      </div>
    </>
  );
}
