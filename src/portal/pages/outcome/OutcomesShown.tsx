import type { OutcomePartsFragment } from '@guardian-network-hub/client-sdk';
import { Facts } from '../../design/Facts';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** What came of dates, as those who were there said it. */
export function OutcomesShown({ outcomes }: { outcomes: OutcomePartsFragment }) {
  const t = useText();
  const format = useFormat();
  const { answers, averageContacts, contacts, uses } = outcomes;
  return (
    <section className="card report-card" aria-labelledby="outcomes">
      <h2 id="outcomes" className="section-title">
        {t('portal.outcome.report')}
      </h2>
      <Facts
        facts={[
          [t('portal.outcome.answers'), format.number(answers)],
          [t('portal.outcome.average'), format.number(Math.round(averageContacts * 10) / 10)],
        ]}
      />
      <h3 className="row-title">{t('portal.outcome.contacts')}</h3>
      <Facts
        facts={contacts.map((each) => [t(`portal.contactsMade.${each.contacts}`), format.number(each.count)])}
      />
      <h3 className="row-title">{t('portal.outcome.use')}</h3>
      <Facts facts={uses.map((each) => [t(`portal.outcomeUse.${each.use}`), format.number(each.count)])} />
      <p className="meta">{t('portal.outcome.reportLead')}</p>
    </section>
  );
}
