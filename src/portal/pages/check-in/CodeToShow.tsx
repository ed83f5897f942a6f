import { OccurrenceCheckInCodeDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { QrCode } from '../../design/QrCode';
import { useText } from '../../i18n/text';

/** How often it is looked whether there is a code by now. */
const LOOK_MS = 60_000;

/** The code by which people check in themselves, as large as a hall needs it; another each minute. */
export function CodeToShow({ id }: { id: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['check-in-code', id],
    queryFn: ({ signal }) => request(hub, OccurrenceCheckInCodeDocument, { id }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const code = state.data?.occurrence?.checkInCode;
      return code ? Math.max(1_000, Date.parse(code.changesAt) - Date.now()) : LOOK_MS;
    },
  });
  return (
    <section className="card check-in-code" aria-labelledby="code">
      <h2 id="code" className="section-title">
        {t('portal.checkIn.code')}
      </h2>
      <Load query={query}>
        {({ occurrence }) =>
          occurrence?.checkInCode ? (
            <>
              <p className="meta">{t('portal.checkIn.codeText')}</p>
              <QrCode text={occurrence.checkInCode.url} label={t('portal.checkIn.qr')} />
              <p className="check-in-letters" dir="ltr" translate="no">
                {occurrence.checkInCode.code}
              </p>
            </>
          ) : (
            <p className="meta">{t('portal.checkIn.codeClosed')}</p>
          )
        }
      </Load>
    </section>
  );
}
