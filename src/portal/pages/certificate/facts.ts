import type { CertificateByCodeQuery } from '@guardian-network-hub/client-sdk';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useTimes } from './times';

/** What is known of a certificate: all of one's own, or what is shown of another's. */
export type Said = Omit<NonNullable<CertificateByCodeQuery['certificateByCode']>, 'valid' | '__typename'>;

/** What a certificate says, each under its label; what is not shown is null. */
export function useFacts(): (said: Said) => [string, string | null][] {
  const t = useText();
  const format = useFormat();
  const times = useTimes();
  return ({ name, title, networkName, firstOn, lastOn, attendedMinutes, heldMinutes, issuedOn }) => [
    [t('portal.certificate.fact.NAME'), name],
    [t('portal.certificate.fact.COURSE'), title],
    [t('portal.certificate.fact.NETWORK'), networkName],
    [t('portal.certificate.fact.DATES'), firstOn && lastOn && times.days(firstOn, lastOn)],
    [
      t('portal.certificate.fact.HOURS'),
      attendedMinutes === null || heldMinutes === null
        ? null
        : t('portal.certificate.hours', {
            attended: times.length(attendedMinutes),
            held: times.length(heldMinutes),
          }),
    ],
    [t('portal.certificate.issued'), issuedOn && format.date(issuedOn)],
  ];
}
