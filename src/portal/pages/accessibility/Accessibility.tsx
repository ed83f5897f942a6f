import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../design/PageTitle';
import { useHubName } from '../../app/Shell';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './accessibility.css';

/** The day this was last gone through, sentence by sentence. To be done again with what changes it. */
const REVIEWED = '2026-11-22';

const DONE = ['automatic', 'keyboard', 'announced', 'languages', 'size'] as const;
const GAPS = ['people', 'automatic', 'translations', 'content', 'files'] as const;

/**
 * How accessible the portal is, in the order of the model statement of the EU (Implementing Decision 2018/1523).
 * What is not known to hold is said to be so.
 */
export function Accessibility() {
  const t = useText();
  const format = useFormat();
  const name = useHubName();
  return (
    <div className="page statement">
      <PageTitle title={t('portal.accessibility.title')} />
      <p className="lead">{t('portal.accessibility.lead', { name })}</p>
      <section aria-labelledby="standard">
        <h2 id="standard" className="section-title">
          {t('portal.accessibility.standardTitle')}
        </h2>
        <p>{t('portal.accessibility.standard')}</p>
        <p>{t('portal.accessibility.state')}</p>
      </section>
      <section aria-labelledby="done">
        <h2 id="done" className="section-title">
          {t('portal.accessibility.doneTitle')}
        </h2>
        <ul>
          {DONE.map((each) => (
            <li key={each}>{t(`portal.accessibility.done.${each}`)}</li>
          ))}
        </ul>
        <p>
          <Link to="/components">{t('portal.components.title')}</Link>
        </p>
      </section>
      <section aria-labelledby="gaps">
        <h2 id="gaps" className="section-title">
          {t('portal.accessibility.gapsTitle')}
        </h2>
        <ul>
          {GAPS.map((each) => (
            <li key={each}>{t(`portal.accessibility.gaps.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="report">
        <h2 id="report" className="section-title">
          {t('portal.accessibility.reportTitle')}
        </h2>
        <p>{t('portal.accessibility.report')}</p>
        <p>{t('portal.accessibility.enforcement')}</p>
      </section>
      <p className="meta">{t('portal.accessibility.reviewed', { date: format.date(REVIEWED) })}</p>
    </div>
  );
}
