import { useState } from 'react';
import { Button } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useFacts } from './facts';
import { ShownFacts } from './ShownFacts';
import { useRequest, type Own } from './useCertificate';

/** A certificate as its holder has it. */
export function OwnCertificate({
  certificate,
  eventId,
  attendedMinutes,
}: {
  certificate: Own;
  eventId: string;
  /** What is noted of her by now. */
  attendedMinutes: number | undefined;
}) {
  const t = useText();
  const problem = useProblem();
  const factsOf = useFacts();
  const renew = useRequest(eventId);
  const { valid, withdrawnReason, code, modules } = certificate;
  const differs = attendedMinutes !== undefined && attendedMinutes !== certificate.attendedMinutes;
  const facts = factsOf({ ...certificate, issuedOn: certificate.issuedAt.slice(0, 10) });
  return (
    <>
      {!valid && (
        <Notice kind="problem">
          {withdrawnReason
            ? t('portal.certificate.withdrawn', { reason: withdrawnReason })
            : t('portal.certificate.fell')}
        </Notice>
      )}
      <Facts
        facts={[
          ...facts.map(([label, value]) => [label, value && <UserText>{value}</UserText>] as const),
          [t('portal.modules.title'), modules.length > 0 && <UserText>{modules.join(' · ')}</UserText>],
          [
            t('portal.certificate.code'),
            <code key="code" dir="ltr" className="certificate-code">
              {code}
            </code>,
          ],
        ]}
      />
      {valid && differs && (
        <Notice kind="info">
          <p>{t('portal.certificate.renewText')}</p>
          {renew.error && <p>{problem(renew.error)}</p>}
          <Button onPress={() => renew.mutate()} isPending={renew.isPending}>
            {t('portal.certificate.renew')}
          </Button>
        </Notice>
      )}
      {valid && <TakeAlong certificate={certificate} />}
      <ShownFacts certificate={certificate} eventId={eventId} />
    </>
  );
}

/** The file to print, and the link to pass on. */
function TakeAlong({ certificate: { file, checkUrl } }: { certificate: Own }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(checkUrl!);
    setCopied(true);
  };
  return (
    <div className="actions">
      <a href={file!} className="button button-primary" download>
        {t('portal.certificate.download')}
      </a>
      <Button onPress={() => void copy()}>
        {t(copied ? 'portal.subscribe.copied' : 'portal.certificate.copy')}
      </Button>
    </div>
  );
}
