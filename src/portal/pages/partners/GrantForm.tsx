import {
  GrantPartnerDocument,
  request,
  unwrap,
  type PartnerPartsFragment,
  type PartnerScope,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import { Scopes } from './Scopes';

type Grant = PartnerPartsFragment['grants'][number];

/** What this network lets a partner read, and until the end of which day. */
export function GrantForm({
  partnerId,
  networkId,
  grant,
  onChange,
}: {
  partnerId: string;
  networkId: string;
  grant?: Grant;
  onChange: () => Promise<void>;
}) {
  const t = useText();
  const run = useStepUp();
  const [draft, setDraft] = useState({
    scopes: (grant?.scopes ?? []) as readonly PartnerScope[],
    day: grant?.expiresAt?.slice(0, 10) ?? '',
  });
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const expiresAt = draft.day === '' ? null : `${draft.day}T23:59:59Z`;
        const input = { partnerId, networkId, scopes: [...draft.scopes], expiresAt };
        const { grantPartner } = await request(hub, GrantPartnerDocument, { input });
        return unwrap(grantPartner, 'PartnerSuccess');
      }),
    onSuccess: onChange,
  });
  return (
    <EditForm work={save} draft={draft} fields={['expiresAt', 'scopes']}>
      {(problemOf) => (
        <>
          <Scopes scopes={draft.scopes} onChange={(scopes) => setDraft({ ...draft, scopes })} />
          <Field
            label={t('portal.partners.lastDay')}
            hint={t('portal.partners.lastDayHint')}
            value={draft.day}
            onChange={(day) => setDraft({ ...draft, day })}
            input={{ type: 'date' }}
            problem={problemOf('expiresAt') ?? problemOf('scopes')}
          />
        </>
      )}
    </EditForm>
  );
}
