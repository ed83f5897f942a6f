import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { BroughtIn } from './bring-in';
import { useReason, useRemark } from './reasons';
import '../certificate/certificate.css';

/** What becomes of each event of a file, and what of it could not be read. */
export function Found({ found: { events, refused, remarks } }: { found: BroughtIn }) {
  const t = useText();
  const format = useFormat();
  const reason = useReason();
  const remark = useRemark();
  return (
    <>
      {events.length > 0 && (
        <ul className="card rows">
          {events.map(({ uid, title, outcome, dates, firstStart, problem, message }) => (
            <li key={uid} className="row certificate-row">
              <span>
                <span className="row-title">
                  <UserText>{title || uid}</UserText>
                </span>
                <span className="meta">
                  {firstStart && format.date(firstStart.slice(0, 10))}
                  {dates > 1 && ` · ${t('portal.calendarImport.dates', { count: dates })}`}
                </span>
                {problem && <span>{reason(problem, message)}</span>}
              </span>
              <span className="tag">{t(`portal.calendarImport.outcome.${outcome}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <Lines
          title={t('portal.calendarImport.refused')}
          lines={refused.map((each) => ({ line: each.line, text: reason(each.reason, each.message) }))}
        />
      )}
      {remarks.length > 0 && (
        <Lines
          title={t('portal.calendarImport.remarks')}
          lines={remarks.map((each) => ({ line: each.line, text: remark(each.reason, each.component) }))}
        />
      )}
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  title: string;
  lines: readonly { readonly line: number; readonly text: string }[];
}) {
  const t = useText();
  return (
    <section aria-label={title}>
      <h3 className="row-title">{title}</h3>
      <ul className="plain">
        {lines.map(({ line, text }, i) => (
          <li key={i}>
            <span className="meta">{t('portal.import.line', { line })}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
