import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { accessQuery } from '../../app/access';
import { canUsePasskeys } from '../../app/passkeys';
import { end, nameOf, useViewer } from '../../app/session';
import { Button } from '../../design/Button';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { Addresses } from './Addresses';
import { AuthenticatorApp } from './AuthenticatorApp';
import { Devices } from './Devices';
import { Passkeys } from './Passkeys';
import { ShowPasskey } from './ShowPasskey';
import './account.css';
import { NoticePreferences } from './NoticePreferences';
import { PresencePreference } from './PresencePreference';
import { BlockedPeople } from '../blocks/BlockedPeople';

/** Who the reader is here, and the way out. */
export function Account() {
  const t = useText();
  const problem = useProblem();
  const viewer = useViewer();
  const navigate = useNavigate();
  const access = useQuery(accessQuery);
  const leave = useMutation({
    mutationFn: () => end(() => navigate({ to: '/sign-in', search: { next: undefined }, replace: true })),
  });
  if (!viewer) return null;
  return (
    <div className="page page-narrow account">
      <PageTitle title={t('portal.account.title')} />
      <dl className="facts">
        <dt>{t('portal.account.name')}</dt>
        <dd>
          <UserText>{nameOf(viewer)}</UserText>
        </dd>
        {viewer.email && (
          <>
            <dt>{t('portal.account.email')}</dt>
            <dd>
              <UserText>{viewer.email}</UserText>
            </dd>
          </>
        )}
      </dl>
      {leave.error && <Notice kind="problem">{problem(leave.error)}</Notice>}
      <NoticePreferences />
      <PresencePreference viewer={viewer} />
      <BlockedPeople />
      <div className="actions">
        {viewer.guardian && (
          <>
            <Link to="/card" className="button button-secondary">
              {t('portal.guardian.edit')}
            </Link>
            <Link to="/guardians/$id" params={{ id: viewer.guardian.id }} className="button button-secondary">
              {t('portal.account.card')}
            </Link>
          </>
        )}
        <Link to="/training" className="button button-secondary">
          {t('portal.training.title')}
        </Link>
        <Link to="/contacts" className="button button-secondary">
          {t('portal.contacts.title')}
        </Link>
        <Link to="/statements" className="button button-secondary">
          {t('portal.moderation.statements')}
        </Link>
        <Link to="/account/audit" className="button button-secondary">
          {t('portal.audit.title')}
        </Link>
        <Button onPress={() => leave.mutate()} isPending={leave.isPending}>
          {t('portal.account.signOut')}
        </Button>
      </div>
      {viewer.offerPasskey && !viewer.passkeyRequired && canUsePasskeys() && (
        <Notice kind="info">{t('portal.passkeys.offer')}</Notice>
      )}
      <Load query={access}>
        {({ me }) =>
          me && (
            <>
              {viewer.passkeyRequired && <ShowPasskey has={me.passkeys.length > 0} />}
              <Passkeys passkeys={me.passkeys} />
              <AuthenticatorApp totp={me.totp} />
              <Addresses addresses={me.emailAddresses} />
              <Devices sessions={me.sessions} />
            </>
          )
        }
      </Load>
    </div>
  );
}
