import { Facts } from '../../design/Facts';
import { Empty } from '../../design/Load';
import { useText } from '../../i18n/text';
import { OutcomesShown } from '../outcome/OutcomesShown';
import { DivisionShown } from './DivisionShown';
import { COLUMNS, useShown, type Report } from './figures';
import './event-report.css';

/** A report: in all, and by each of what it is parted by, as bars with a table beside them. */
export function ReportShown({ report, few }: { report: Report; few: boolean }) {
  const t = useText();
  const shown = useShown();
  const { total, divisions } = report;
  if (total.dates === 0 && total.registered === 0 && total.attended === 0)
    return <Empty>{t('portal.report.none')}</Empty>;
  const isSmall = (column: (typeof COLUMNS)[number]) =>
    few && (column === 'registered' || column === 'attended');
  return (
    <>
      <section className="card report-card" aria-labelledby="total">
        <h2 id="total" className="section-title">
          {t('portal.report.total')}
        </h2>
        <Facts
          facts={COLUMNS.map((column) => {
            const told = shown(total, column) ?? (isSmall(column) && t('portal.report.few'));
            return [t(`portal.report.column.${column}`), told] as const;
          })}
        />
        <p className="meta">{t('portal.report.lead')}</p>
        {few && <p className="meta">{t('portal.report.leadFew')}</p>}
      </section>
      {report.outcomes && <OutcomesShown outcomes={report.outcomes} />}
      {divisions
        .filter(({ hidden, rows }) => hidden || rows.length > 0)
        .map((division) => (
          <DivisionShown key={division.by} division={division} />
        ))}
    </>
  );
}
