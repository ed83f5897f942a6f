import {
  request,
  RevokePartnerGrantDocument,
  RevokePartnerKeyDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import type { PartnerPartsFragment } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { Table } from '../../design/Table';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { GrantForm } from './GrantForm';
import { Jwks } from './Jwks';
import { NewKey } from './NewKey';

interface Props {
  partner: PartnerPartsFragment;
  networkId: string;
  onChange: () => Promise<void>;
}

/** One partner: its purpose, what it may read, its keys. */
export function PartnerItem({ partner, networkId, onChange }: Props) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const run = useStepUp();
  const revokeKey = useMutation({
    mutationFn: ({ keyId }: { keyId: string; label: string }) =>
      run(async () => {
        const { revokePartnerKey } = await request(hub, RevokePartnerKeyDocument, { input: { keyId } });
        unwrap(revokePartnerKey, 'PartnerSuccess');
      }),
    onSuccess: (_done, { label }) => {
      tell(t('portal.toast.revoked'), label);
      return onChange();
    },
  });
  const revokeGrant = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { partnerId: partner.id, networkId };
        const { revokePartnerGrant } = await request(hub, RevokePartnerGrantDocument, { input });
        unwrap(revokePartnerGrant, 'PartnerSuccess');
      }),
    onSuccess: () => {
      tell(t('portal.toast.revoked'), partner.name);
      return onChange();
    },
  });
  const mine = partner.grants.find(({ network }) => network.id === networkId);
  const keys = partner.keys.filter(({ revokedAt }) => !revokedAt);
  const error = revokeKey.error ?? revokeGrant.error;
  return (
    <li className="card partner">
      <h2>
        <UserText>{partner.name}</UserText>
      </h2>
      <p>
        <UserText>{partner.purpose}</UserText>
      </p>
      {error && <Notice kind="problem">{problem(error)}</Notice>}
      <dl className="facts">
        <dt>{t('portal.partners.scopes')}</dt>
        <dd>
          {mine
            ? mine.scopes.map((scope) => t(`portal.partnerScope.${scope}`)).join(' · ')
            : t('portal.partners.nothing')}
          {mine?.expiresAt && (
            <p className="meta">{t('portal.partners.until', { day: format.day(mine.expiresAt) })}</p>
          )}
        </dd>
        <dt>{t('portal.partners.id')}</dt>
        <dd>
          <code dir="ltr">{partner.id}</code>
        </dd>
        {partner.pointsPerMinute != null && (
          <>
            <dt>{t('portal.partners.points')}</dt>
            <dd>{partner.pointsPerMinute}</dd>
          </>
        )}
      </dl>
      {partner.viewerKeeps && (
        <>
          <h3>{t('portal.partners.keys')}</h3>
          {keys.length === 0 && <p className="meta">{t('portal.partners.noKeys')}</p>}
          {keys.length > 0 && (
            <Table
              caption={t('portal.partners.keys')}
              rows={keys}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('portal.partners.name'),
                  names: true,
                  cell: ({ label }) => <UserText>{label}</UserText>,
                },
                { title: t('portal.partners.madeOn'), cell: ({ createdAt }) => format.day(createdAt) },
                {
                  title: t('portal.table.actions'),
                  actions: true,
                  cell: ({ id, label }) => (
                    <Button
                      onPress={() => revokeKey.mutate({ keyId: id, label })}
                      isPending={revokeKey.isPending && revokeKey.variables.keyId === id}
                    >
                      {t('portal.partners.revokeKey')}
                      <span className="visually-hidden">: {label}</span>
                    </Button>
                  ),
                },
              ]}
            />
          )}
          <NewKey partnerId={partner.id} onMade={onChange} />
          <Jwks partner={partner} onChange={onChange} />
        </>
      )}
      <details className="partner-grant">
        <summary>{t('portal.partners.changeGrant')}</summary>
        <GrantForm partnerId={partner.id} networkId={networkId} grant={mine} onChange={onChange} />
      </details>
      {mine && (
        <div className="actions">
          <Button onPress={() => revokeGrant.mutate()} isPending={revokeGrant.isPending}>
            {t('portal.partners.revokeGrant')}
            <span className="visually-hidden">: {partner.name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
