import type { ReactNode } from 'react';
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
      <Section id="standard" title={t('portal.accessibility.standardTitle')}>
        <p>{t('portal.accessibility.standard')}</p>
        <p>{t('portal.accessibility.state')}</p>
      </Section>
      <Section id="done" title={t('portal.accessibility.doneTitle')}>
        <ul>
          {DONE.map((each) => (
            <li key={each}>{t(`portal.accessibility.done.${each}`)}</li>
          ))}
        </ul>
        <p>
          <Link to="/components">{t('portal.components.title')}</Link>
        </p>
      </Section>
      <Section id="gaps" title={t('portal.accessibility.gapsTitle')}>
        <ul>
          {GAPS.map((each) => (
            <li key={each}>{t(`portal.accessibility.gaps.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="report" title={t('portal.accessibility.reportTitle')}>
        <p>{t('portal.accessibility.report')}</p>
        <p>{t('portal.accessibility.enforcement')}</p>
      </Section>
      <p className="meta">{t('portal.accessibility.reviewed', { date: format.date(REVIEWED) })}</p>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
