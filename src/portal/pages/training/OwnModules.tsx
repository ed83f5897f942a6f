import { OwnModulesDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** The modules of the reader's networks: which she has done, and which she misses. */
export function OwnModules() {
  const t = useText();
  const format = useFormat();
  const query = useQuery({
    queryKey: ['own-modules'],
    queryFn: ({ signal }) => request(hub, OwnModulesDocument, {}, { signal }),
    staleTime: 0,
  });
  return (
    <section aria-labelledby="modules">
      <h2 id="modules" className="section-title">
        {t('portal.modules.title')}
      </h2>
      <Load query={query} lines={3}>
        {({ me }) => {
          const modules = me?.trainingModules ?? [];
          if (modules.length === 0) return <p className="meta">{t('portal.modules.none')}</p>;
          return (
            <ul className="card rows">
              {modules.map(({ id, name, minutesAsked, required, viewerMinutes, viewerDone }) => (
                <li key={id} className="row certificate-row">
                  <span>
                    <span className="row-title">
                      <UserText lang={name.language}>{name.text}</UserText>
                    </span>
                    <span className="meta">
                      {minutesAsked !== null &&
                        t('portal.certificate.hours', {
                          attended: format.length(viewerMinutes),
                          held: format.length(minutesAsked),
                        })}
                      {minutesAsked !== null && required && ' · '}
                      {required && t('portal.modules.required')}
                    </span>
                  </span>
                  <span className="tag">
                    {t(viewerDone ? 'portal.modules.done' : 'portal.modules.missing')}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Load>
    </section>
  );
}
