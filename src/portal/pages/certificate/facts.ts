import type { CertificateByCodeQuery } from '@guardian-network-hub/client-sdk';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** What is known of a certificate: all of one's own, or what is shown of another's. */
export type Said = Omit<NonNullable<CertificateByCodeQuery['certificateByCode']>, 'valid' | '__typename'>;

/** What a certificate says, each under its label; what is not shown is null. */
export function useFacts(): (said: Said) => [string, string | null][] {
  const t = useText();
  const format = useFormat();
  return ({ name, title, networkName, firstOn, lastOn, attendedMinutes, heldMinutes, issuedOn }) => [
    [t('portal.certificate.fact.NAME'), name],
    [t('portal.certificate.fact.COURSE'), title],
    [t('portal.certificate.fact.NETWORK'), networkName],
    [t('portal.certificate.fact.DATES'), firstOn && lastOn && format.dates(firstOn, lastOn)],
    [
      t('portal.certificate.fact.HOURS'),
      attendedMinutes === null || heldMinutes === null
        ? null
        : t('portal.certificate.hours', {
            attended: format.length(attendedMinutes),
            held: format.length(heldMinutes),
          }),
    ],
    [t('portal.certificate.issued'), issuedOn && format.date(issuedOn)],
  ];
}
