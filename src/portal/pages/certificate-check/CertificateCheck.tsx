import { CertificateByCodeDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { Field } from '../../design/Field';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useFacts, type Said } from '../certificate/facts';
import '../certificate/certificate.css';

/** Where the picture on a certificate leads, or who types its code: whether it is valid, and what its holder shows. */
export function CertificateCheck() {
  // It stands behind the #, so that no server log has ever seen it.
  const given = useLocation({ select: ({ hash }) => decoded(hash) });
  return <Page key={given} given={given} />;
}

function Page({ given }: { given: string }) {
  const t = useText();
  const [code, setCode] = useState(given);
  const [typed, setTyped] = useState(code);
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.certificate.check')} />
      <form
        className="certificate-form"
        onSubmit={(event) => {
          event.preventDefault();
          setCode(typed.trim());
        }}
      >
        <Field
          label={t('portal.certificate.code')}
          hint={t('portal.certificate.checkHint')}
          value={typed}
          onChange={setTyped}
          isRequired
          input={{
            maxLength: 60,
            dir: 'ltr',
            autoComplete: 'off',
            autoCapitalize: 'characters',
            spellCheck: false,
            enterKeyHint: 'done',
          }}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            {t('portal.certificate.checkDo')}
          </Button>
        </div>
      </form>
      {code && <Answer key={code} code={code} />}
    </div>
  );
}

function Answer({ code }: { code: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['certificate-by-code', code],
    queryFn: ({ signal }) => request(hub, CertificateByCodeDocument, { code }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Load query={query} lines={3}>
      {({ certificateByCode: found }) => {
        if (!found) return <Notice kind="problem">{t('portal.certificate.unknown')}</Notice>;
        if (!found.valid) return <Notice kind="problem">{t('portal.certificate.invalid')}</Notice>;
        return <Valid said={found} />;
      }}
    </Load>
  );
}

function Valid({ said }: { said: Said }) {
  const t = useText();
  const facts = useFacts()(said);
  // When it was issued is always told.
  const chosen = facts.filter(([, value]) => value).length > 1;
  return (
    <>
      <Notice kind="good">{t('portal.certificate.valid')}</Notice>
      <Facts facts={facts.map(([label, value]) => [label, value && <UserText>{value}</UserText>])} />
      {!chosen && <p className="meta">{t('portal.certificate.noMore')}</p>}
    </>
  );
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
